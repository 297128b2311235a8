import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { periodKey } from "~/api/survey-periods";
import type { Period, ServedDay, ServedDayRead } from "~/api/types";
import { formatDate, formatPeriod, todayIso } from "~/lib/format";
import { Button } from "~/ui/button";
import { SelectField } from "~/ui/field";
import { ProblemNotice } from "~/ui/problem-notice";
import { stateTransactions } from "./api";
import { serviceWords } from "./integrity-words";
import { type Cells, cellsOf, daysOf, type Fault, monthsOf, statementOf } from "./ledger";
import { LedgerGrid } from "./ledger-grid";

type Props = { government: string; period: Period; source: string; rows: readonly ServedDayRead[]; onClose: () => void };

const FAULTS_NAMED = 5;

export function LedgerEditor({ government, period, source, rows, onClose }: Props) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const today = todayIso();
  const last = today < period.closes_on ? today : period.closes_on;
  const months = monthsOf(period.opens_on, last);
  const [month, setMonth] = useState(months[0] ?? "");
  const [cells, setCells] = useState<Cells>(() => cellsOf(rows, source));
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const save = useMutation({
    mutationFn: (days: ServedDay[]) => stateTransactions(government, period.id, source, days),
    onSuccess: () => queries.invalidateQueries({ queryKey: periodKey(government, period.id) }),
  });
  function submit() {
    const found = statementOf(cells);
    setFaults(found.faults);
    if (found.faults.length === 0) save.mutate(found.days);
  }
  const services = [...period.services.map(({ service_id }) => service_id), ""];
  const nameOf = (service: string) => (service ? serviceWords(period, service) : t`Unit secara keseluruhan`);
  return (
    <div className="stack">
      <h3>{t`Angka dari ${source}`}</h3>
      <p className="hint measure">
        <Trans>
          Isi jumlah orang yang dilayani. Hari yang kosong di antara hari pertama dan terakhir yang terisi berarti tidak ada
          transaksi. Panah dan Enter berpindah; deretan sel dari lembar kerja dapat ditempel.
        </Trans>
      </p>
      <SelectField
        id="ledger-month"
        label={t`Bulan`}
        width="mid"
        small
        options={months.map((value) => ({ value, label: formatPeriod(value) }))}
        value={month}
        onChange={(event) => setMonth(event.target.value)}
      />
      {faults.length > 0 && (
        <div className="notice notice-bad" role="alert">
          <p className="strong">{t`Sel ini bukan bilangan bulat:`}</p>
          <ul>
            {faults.slice(0, FAULTS_NAMED).map(({ day, service }) => (
              <li key={`${day} ${service}`}>
                {formatDate(day)}, {nameOf(service)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {save.error && <ProblemNotice error={save.error} />}
      <LedgerGrid
        days={daysOf(month, period.opens_on, last)}
        services={services}
        nameOf={nameOf}
        cells={cells}
        faults={faults}
        onChange={(changed) => {
          setCells(changed);
          save.reset();
        }}
      />
      <div className="row">
        <Button busy={save.isPending} onClick={submit}>
          <Trans>Simpan semua bulan</Trans>
        </Button>
        <Button tone="quiet" onClick={onClose}>
          <Trans>Tutup</Trans>
        </Button>
        <span role="status">
          {save.data && t`Tersimpan: ${plural(save.data.days, { other: "# baris" })}, ${plural(save.data.transactions, { other: "# orang" })}.`}
        </span>
      </div>
    </div>
  );
}
