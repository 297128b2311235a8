import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef } from "react";
import { periodKey } from "~/api/survey-periods";
import type { Anomaly } from "~/api/types";
import { fieldText } from "~/lib/form-data";
import { useFormErrors } from "~/lib/field-errors";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextAreaField } from "~/ui/field";
import { ProblemNotice } from "~/ui/problem-notice";
import { dismissAnomaly } from "./api";

export const SHORTEST_REASON = 10;

type Props = { government: string; anomaly: Anomaly; onDone: (words: string) => void; onClose: () => void };

export function DismissForm({ government, anomaly, onDone, onClose }: Props) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const errors = useFormErrors();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const field = `dismiss-${anomaly.id}`;
  const dismiss = useMutation({
    mutationFn: (reason: string) => dismissAnomaly(government, anomaly, reason),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: periodKey(government, anomaly.period_id) });
      onDone(t`Temuan itu dinyatakan jujur; jawabannya tetap dihitung.`);
    },
  });
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = fieldText(new FormData(event.currentTarget), field);
    const short = reason.length < SHORTEST_REASON;
    if (errors.accept(short ? [{ field, message: t`Tulis alasannya, sedikitnya ${SHORTEST_REASON} huruf` }] : [])) {
      dismiss.mutate(reason);
    }
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <h4 ref={heading} tabIndex={-1}>
        <Trans>Nyatakan jujur</Trans>
      </h4>
      {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
      {dismiss.error && <ProblemNotice error={dismiss.error} />}
      <TextAreaField
        id={field}
        label={t`Mengapa jawaban ini jujur?`}
        hint={t`Misalnya pelayanan keliling pada tanggal itu. Alasan disimpan untuk seterusnya; jangan menyebut nama warga.`}
        rows={2}
        maxLength={1000}
        error={errors.of(field)}
      />
      <div className="row">
        <Button type="submit" small busy={dismiss.isPending}>
          <Trans>Nyatakan jujur</Trans>
        </Button>
        <Button tone="quiet" small onClick={onClose}>
          <Trans>Batal</Trans>
        </Button>
      </div>
    </form>
  );
}
