import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { isProblem } from "~/api/problem";
import { periodKey } from "~/api/survey-periods";
import type { Period, PeriodChange } from "~/api/types";
import { parseCount } from "~/lib/decimal";
import { fieldText } from "~/lib/form-data";
import { type FieldError, useFormErrors } from "~/lib/field-errors";
import { daysUntil, formatNumber } from "~/lib/format";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/choices";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { ProblemNotice } from "~/ui/problem-notice";
import { changePeriod } from "./api";

const LONGEST_GRACE = 60;

type Props = { government: string; period: Period; etag: string; onSaved: (words: string) => void; onReload: () => void };

/** What of a round may still change while it is planned or open. */
export function ChangePeriod({ government, period, etag, onSaved, onReload }: Props) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const errors = useFormErrors();
  const grace = daysUntil(period.grace_until, period.closes_on);
  // The version this form began with: a newer one from elsewhere must not slip under it.
  const [seen, setSeen] = useState(etag);
  const renew = async () => {
    await queries.invalidateQueries({ queryKey: periodKey(government, period.id) });
    await queries.invalidateQueries({ queryKey: ["periods", government] });
  };
  const change = useMutation({
    mutationFn: (body: PeriodChange) => changePeriod(government, period.id, seen, body),
    onSuccess: async (saved) => {
      setSeen(saved.etag);
      await renew();
      onSaved(t`Perubahan masa survei disimpan.`);
    },
  });

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [population, days] = [fieldText(form, "population"), fieldText(form, "grace_days")];
    const closes_on = fieldText(form, "closes_on");
    const grace_days = parseCount(days);
    const found: FieldError[] = [];
    if (population && !parseCount(population))
      found.push({ field: "population", message: t`Tulis jumlah pengguna dengan angka` });
    if (closes_on < period.opens_on) found.push({ field: "closes_on", message: t`Isi tanggal tutup, setelah tanggal buka` });
    if (grace_days === null || grace_days > LONGEST_GRACE)
      found.push({ field: "grace_days", message: t`Isi hari susulan, 0 sampai ${LONGEST_GRACE}` });
    if (!errors.accept(found)) return;
    change.mutate({
      population: parseCount(population),
      population_source: fieldText(form, "population_source") || null,
      closes_on,
      grace_days,
      tickets_required: form.has("tickets_required"),
    });
  }

  return (
    <details className="card no-print">
      <summary className="strong">
        <Trans>Ubah masa survei</Trans>
      </summary>
      <form className="stack" onSubmit={submit} noValidate>
        {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
        {change.error && <ProblemNotice error={change.error} />}
        {isProblem(change.error, "VersionStale") && (
          <Button tone="quiet" onClick={() => void renew().then(onReload)}>
            <Trans>Muat yang tersimpan</Trans>
          </Button>
        )}
        <TextField
          id="population"
          label={t`Jumlah pengguna layanan`}
          hint={t`Dalam masa survei sebelumnya. Menentukan berapa jawaban yang diperlukan.`}
          optional
          inputMode="numeric"
          width="mid"
          defaultValue={period.population === null ? "" : formatNumber(period.population)}
          error={errors.of("population")}
        />
        <TextField
          id="population_source"
          label={t`Sumber jumlah itu`}
          optional
          maxLength={200}
          defaultValue={period.population_source ?? ""}
        />
        <TextField
          id="closes_on"
          label={t`Ditutup`}
          hint={t`Hari terakhir untuk menjawab`}
          type="date"
          width="mid"
          min={period.opens_on}
          defaultValue={period.closes_on}
          error={errors.of("closes_on")}
        />
        <TextField
          id="grace_days"
          label={t`Hari susulan`}
          hint={t`Berapa hari setelah ditutup jawaban yang sudah diisi masih boleh tiba, misalnya dari kios yang luring.`}
          inputMode="numeric"
          width="short"
          defaultValue={String(grace)}
          error={errors.of("grace_days")}
        />
        <div className="choices">
          <Checkbox
            id="tickets_required"
            label={t`Wajibkan tiket untuk jawaban dari gawai sendiri`}
            hint={t`Jawaban lewat QR dan tautan hanya diterima dengan tiket yang dibagikan di loket.`}
            defaultChecked={period.tickets_required}
          />
        </div>
        <div className="row">
          <Button type="submit" busy={change.isPending}>
            <Trans>Simpan perubahan</Trans>
          </Button>
        </div>
      </form>
    </details>
  );
}
