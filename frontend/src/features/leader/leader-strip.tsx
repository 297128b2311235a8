import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Assessment } from "~/api/types";
import { formatNumber, formatScore } from "~/lib/format";
import { ZoneMark } from "~/charts/zone-mark";
import { assessmentsQuery, overdueCasesQuery, servicesQuery, waitingObstaclesQuery } from "./api";

export function LeaderStrip({ government }: { government: string }) {
  const { t } = useLingui();
  const services = useQuery(servicesQuery(government)).data;
  const late = useQuery(overdueCasesQuery(government)).data;
  const waiting = useQuery(waitingObstaclesQuery(government)).data;
  const results = (useQuery(assessmentsQuery(government)).data?.data ?? []).filter(({ kind }) => kind === "official");
  const published = services?.data.filter(({ published_version }) => published_version !== null).length;
  return (
    <dl className="strip">
      <ComplianceCell results={results.toSorted((a, b) => b.year - a.year)} />
      <Cell label={t`Standar berlaku`} figure={published === undefined ? "—" : formatNumber(published)}>
        {services && t`dari ${plural(services.data.length, { other: "# layanan" })}`}
      </Cell>
      <Cell label={t`Pengaduan lewat batas`} figure={late ? formatNumber(late.data.length) : "—"}>
        <Trans>yang dapat Anda lihat</Trans>
      </Cell>
      <Cell label={t`Kendala menunggu`} figure={waiting ? formatNumber(waiting.data.length) : "—"}>
        {waiting && t`${formatNumber(waiting.data.filter(({ overdue }) => overdue).length)} lewat batas`}
      </Cell>
    </dl>
  );
}

function ComplianceCell({ results }: { results: Assessment[] }) {
  const { t } = useLingui();
  const [last, before] = results;
  if (!last) return <Cell label={t`Nilai kepatuhan`} figure="—">{t`belum dinilai`}</Cell>;
  const comparable = before && before.edition === last.edition;
  const change = comparable ? last.score - before.score : null;
  return (
    <Cell label={t`Nilai kepatuhan ${last.year}`} figure={formatScore(last.score)}>
      <ZoneMark zone={last.zone} />
      <br />
      {change === null || !before
        ? t`tidak dapat dibandingkan: instrumen berganti`
        : change >= 0
          ? t`naik ${formatScore(change)} dari ${before.year}`
          : t`turun ${formatScore(-change)} dari ${before.year}`}
    </Cell>
  );
}

function Cell({ label, figure, children }: { label: string; figure: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <span className="figure">{figure}</span>
        <span className="strip-note">{children}</span>
      </dd>
    </div>
  );
}
