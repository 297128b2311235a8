import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import type { Comment, Consultation, NewReply } from "~/api/types";
import { describeItem } from "~/lib/describe-item";
import { fieldText } from "~/lib/form-data";
import { type FieldError, useFormErrors } from "~/lib/field-errors";
import { newUuid } from "~/lib/uuid";
import { DISPOSITIONS } from "~/lib/words/consultations";
import { word } from "~/lib/words/word";
import { Button } from "~/ui/button";
import { RadioGroup } from "~/ui/choices";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextAreaField } from "~/ui/field";
import { ProblemNotice } from "~/ui/problem-notice";
import { ItemFields } from "~/ui/standard-editor/item-editor";
import { faultsOf, freshItem, type Item, ITEM_FIELDS, toPayload } from "~/ui/standard-editor/item-fields";
import { discussedDraftQuery, reply, roundKey } from "./api";

type Props = { government: string; round: Consultation; comment: Comment; onDone: () => void };

const KINDS = ["accepted", "partly", "rejected", "out_of_scope"] as const;

export function ReplyForm({ government, round, comment, onDone }: Props) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const errors = useFormErrors();
  const [key] = useState(newUuid);
  const [disposition, setDisposition] = useState<(typeof KINDS)[number] | undefined>();
  const [item, setItem] = useState<Item | null>(null);
  const send = useMutation({
    mutationFn: (body: NewReply) => reply(government, comment.id, key, body),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: roundKey(government, round.id) });
      await queries.invalidateQueries({ queryKey: ["discussed", government, comment.service_id] });
      onDone();
    },
  });
  const changes = disposition === "accepted" || disposition === "partly";
  const draft = useQuery({
    ...discussedDraftQuery(government, comment.service_id, comment.version),
    enabled: changes,
  });
  const entries: Item[] = draft.data?.components[comment.component] ?? [];
  const id = (field: string) => `${comment.id}-${field}`;

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = fieldText(new FormData(event.currentTarget), id("reason"));
    const found: FieldError[] = [];
    if (!disposition) found.push({ field: id("disposition"), message: t`Pilih putusan` });
    if (reason.length < 3) found.push({ field: id("reason"), message: t`Tulis alasannya` });
    const faults = changes && item ? faultsOf(comment.component, [item]) : [];
    found.push(...faults.map((fault) => ({ field: `${fault.itemId}-${fault.field}`, message: t`Lengkapi butir yang diubah` })));
    if (!errors.accept(found) || !disposition) return;
    const [payload] = item ? toPayload(comment.component, [item]) : [];
    const change =
      changes && payload
        ? {
            component: comment.component,
            item_id: entries.some((entry) => entry.id === payload.id) ? payload.id : null,
            item: payload as never,
          }
        : null;
    send.mutate({ disposition, reason, change });
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
      {send.error && <ProblemNotice error={send.error} />}
      <RadioGroup
        name={id("disposition")}
        legend={t`Putusan`}
        choices={KINDS.map((value) => ({ value, label: word(DISPOSITIONS, value) }))}
        value={disposition ?? ""}
        onChange={(chosen) => setDisposition(KINDS.find((kind) => kind === chosen))}
        error={errors.of(id("disposition"))}
        inline
      />
      <TextAreaField
        id={id("reason")}
        label={t`Alasan`}
        hint={t`Diumumkan bersama masukannya.`}
        rows={3}
        maxLength={4000}
        defaultValue={comment.reply?.reason}
        error={errors.of(id("reason"))}
      />
      {changes && (
        <>
          <SelectField
            id={id("entry")}
            label={t`Butir yang diubah`}
            optional
            placeholder={t`Naskah tidak diubah`}
            options={[
              ...entries.map((entry) => ({ value: entry.id, label: describeItem(entry) })),
              { value: "new", label: t`Tambah butir baru` },
            ]}
            onChange={(event) => {
              const chosen = event.target.value;
              setItem(
                chosen === "new"
                  ? freshItem(comment.component, newUuid())
                  : (entries.find((entry) => entry.id === chosen) ?? null),
              );
            }}
          />
          {item && (
            <ItemFields
              item={item}
              fields={ITEM_FIELDS[comment.component]}
              faulty={(field) => errors.of(`${item.id}-${field}`)}
              onChange={setItem}
            />
          )}
        </>
      )}
      <div className="row">
        <Button type="submit" busy={send.isPending}>
          <Trans>Kirim jawaban</Trans>
        </Button>
        <Button tone="quiet" onClick={onDone}>
          <Trans>Batal</Trans>
        </Button>
      </div>
    </form>
  );
}
