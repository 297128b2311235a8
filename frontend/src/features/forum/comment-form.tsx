import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import type { NewComment, ParticipantGroup } from "~/api/types";
import { useFormErrors } from "~/lib/field-errors";
import { newUuid } from "~/lib/uuid";
import type { ComponentKey } from "~/lib/words/components";
import { PARTICIPANT_GROUPS } from "~/lib/words/consultations";
import { word } from "~/lib/words/word";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextAreaField, TextField } from "~/ui/field";
import { ProblemNotice } from "~/ui/problem-notice";
import { sendComment } from "./api";

/** The provider itself speaks in its replies and not here. */
const GROUPS = (Object.keys(PARTICIPANT_GROUPS) as ParticipantGroup[]).filter((group) => group !== "provider");

type Props = { government: string; roundId: string; serviceId: string; component: ComponentKey };

export function CommentForm({ government, roundId, serviceId, component }: Props) {
  const { t } = useLingui();
  const errors = useFormErrors();
  const [key] = useState(newUuid);
  const send = useMutation({ mutationFn: (body: NewComment) => sendComment(government, roundId, key, body) });
  // Fourteen of these forms may stand on one page: every id needs its component.
  const id = (field: string) => `${serviceId}-${component}-${field}`;
  const groups = GROUPS.map((value) => ({ value, label: word(PARTICIPANT_GROUPS, value) }));

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (field: string) => String(form.get(id(field)) ?? "").trim();
    const found = [];
    if (text("body").length < 3) found.push({ field: id("body"), message: t`Tulis masukan Anda` });
    const group = GROUPS.find((known) => known === text("group"));
    if (!group) found.push({ field: id("group"), message: t`Pilih Anda mewakili siapa` });
    if (!errors.accept(found) || !group) return;
    send.mutate({ service_id: serviceId, component, body: text("body"), group, name: text("name") || null });
  }

  if (send.isSuccess) {
    return (
      <div className="notice notice-good" role="status">
        <p>
          <Trans>
            Terima kasih. Masukan Anda tampil setelah diperiksa dari kata-kata yang melanggar hukum, dan akan dijawab dengan
            alasan.
          </Trans>
        </p>
      </div>
    );
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
      {send.error && <ProblemNotice error={send.error} />}
      <TextAreaField id={id("body")} label={t`Masukan Anda`} rows={4} maxLength={5000} error={errors.of(id("body"))} />
      <SelectField
        id={id("group")}
        label={t`Anda mewakili`}
        placeholder={t`Pilih satu`}
        options={groups}
        width="mid"
        error={errors.of(id("group"))}
      />
      <TextField id={id("name")} label={t`Nama atau lembaga`} optional maxLength={200} autoComplete="name" />
      <Button type="submit" tone="quiet" busy={send.isPending}>
        <Trans>Kirim masukan</Trans>
      </Button>
    </form>
  );
}
