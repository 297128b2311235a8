import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { mayI, useAccount } from "~/api/session";
import { periodsQuery } from "~/api/survey-periods";
import type { Period } from "~/api/types";
import { fieldText } from "~/lib/form-data";
import { useFormErrors } from "~/lib/field-errors";
import { newUuid } from "~/lib/uuid";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/choices";
import { ErrorSummary } from "~/ui/error-summary";
import { TextAreaField } from "~/ui/field";
import { ProblemNotice } from "~/ui/problem-notice";
import { progressQuery, revisePeriod } from "./api";

const SHORTEST_REASON = 10;

type Props = { government: string; period: Period; onDone: (words: string) => void };

/** A sealed result is never changed: a correction is a new round with a copy of the answers, and says why. */
export function RevisePeriod({ government, period, onDone }: Props) {
  const rounds = useQuery(periodsQuery(government, period.unit_id)).data?.data ?? [];
  const same = rounds.filter(({ label, instrument }) => label === period.label && instrument === period.instrument);
  const newest = same.every(({ revision }) => revision <= period.revision);
  const may = mayI(useAccount(), "surveys:seal");
  if (period.state !== "sealed" || !newest || !may || rounds.length === 0) return null;
  return (
    <details className="card">
      <summary className="strong">
        <Trans>Betulkan hasil yang disegel</Trans>
      </summary>
      <ReviseForm government={government} period={period} onDone={onDone} />
    </details>
  );
}

function ReviseForm({ government, period, onDone }: Props) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const errors = useFormErrors();
  const [key] = useState(newUuid);
  const late = useQuery(progressQuery(government, period.id)).data?.late ?? 0;
  const revise = useMutation({
    mutationFn: (body: { reason: string; count_late: boolean }) => revisePeriod(government, period.id, key, body),
    onSuccess: async ({ period_id }) => {
      await queries.invalidateQueries({ queryKey: ["periods", government] });
      await navigate({ to: "/meja/survei/$unitId", params: { unitId: period.unit_id }, search: { periode: period_id } });
      onDone(t`Revisi dibuka dengan salinan semua jawaban. Betulkan yang salah pada halaman Keutuhan, lalu segel hasilnya.`);
    },
  });

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const reason = fieldText(form, "revision-reason");
    const short = reason.length < SHORTEST_REASON;
    const found = short ? [{ field: "revision-reason", message: t`Tulis alasannya, sedikitnya ${SHORTEST_REASON} huruf` }] : [];
    if (errors.accept(found)) revise.mutate({ reason, count_late: form.has("count-late") });
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <p className="measure">
        <Trans>
          Segel lama tetap ada dan tetap terbaca. Revisi menyalin semua jawaban ke masa baru yang ditutup; jawaban dapat
          dikarantina atau dikembalikan di sana, lalu disegel sendiri.
        </Trans>
      </p>
      {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
      {revise.error && <ProblemNotice error={revise.error} />}
      <TextAreaField
        id="revision-reason"
        label={t`Alasan pembetulan`}
        hint={t`Diumumkan bersama segel baru; jangan menyebut nama orang.`}
        rows={3}
        maxLength={1000}
        error={errors.of("revision-reason")}
      />
      <div className="choices">
        <Checkbox
          id="count-late"
          label={t`Hitung juga jawaban yang terlambat`}
          hint={<Plural value={late} _0="tidak ada jawaban yang terlambat" other="# jawaban tiba setelah hari susulan" />}
        />
      </div>
      <Button type="submit" busy={revise.isPending}>
        <Trans>Buka revisi</Trans>
      </Button>
    </form>
  );
}
