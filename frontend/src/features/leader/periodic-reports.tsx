import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { mayI, useAccount } from "~/api/session";
import { fieldText } from "~/lib/form-data";
import { formatDate, formatPeriod } from "~/lib/format";
import { reportPeriods } from "~/lib/period";
import { newUuid } from "~/lib/uuid";
import { Button } from "~/ui/button";
import { SelectField } from "~/ui/field";
import { ProblemNotice } from "~/ui/problem-notice";
import { makeReport, reportsQuery } from "./api";

export function PeriodicReports({ government }: { government: string }) {
  const { t } = useLingui();
  const account = useAccount();
  const reports = useQuery(reportsQuery(government)).data?.data ?? [];
  const mayReport = mayI(account, "obstacles:report");
  if (!mayReport && reports.length === 0) return null;
  return (
    <section className="stack no-print">
      <h2>
        <Trans>Laporan berkala kendala</Trans>
      </h2>
      {mayReport && <ReportForm key={reports.length} government={government} />}
      <ul className="link-list">
        {reports.map((report) => (
          <li key={report.id}>
            <a href={report.url} className="title">
              {formatPeriod(report.period)}
            </a>
            <div className="small muted">
              {t`dibuat ${formatDate(report.created_at)}: ${report.counts.new} baru, ${report.counts.decided} diputus, ${report.counts.waiting} menunggu`}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReportForm({ government }: { government: string }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [key] = useState(newUuid);
  const make = useMutation({
    mutationFn: (period: string) => makeReport(government, key, period),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["obstacle-reports", government] }),
  });
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    make.mutate(fieldText(new FormData(event.currentTarget), "period"));
  }
  return (
    <form className="stack" onSubmit={submit}>
      {make.error && <ProblemNotice error={make.error} />}
      <SelectField
        id="period"
        label={t`Masa laporan`}
        width="mid"
        options={reportPeriods().map((value) => ({ value, label: formatPeriod(value) }))}
      />
      <Button type="submit" tone="quiet" busy={make.isPending}>
        <Trans>Buat laporan PDF</Trans>
      </Button>
    </form>
  );
}
