import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { Assessment } from "~/api/types";
import { ComplianceTrend } from "~/charts/compliance-trend";
import { Empty } from "~/ui/empty";
import { QueryView } from "~/ui/query-view";
import { assessmentsQuery, editionsQuery } from "./api";

export function ComplianceFigures({ government }: { government: string }) {
  const { t } = useLingui();
  const results = useQuery(assessmentsQuery(government));
  const empty = (
    <Empty title={t`Belum ada hasil penilaian Ombudsman yang dicatat.`}>
      <p>
        <Trans>Hasil resmi muncul di sini setelah dimasukkan oleh Bagian Organisasi bersama sumbernya.</Trans>
      </p>
    </Empty>
  );
  return (
    <QueryView query={results} isEmpty={({ data }) => official(data).length === 0} empty={empty}>
      {({ data }) => <Trend results={official(data)} />}
    </QueryView>
  );
}

/** Only what the Ombudsman itself announced; self-assessments are for the desk. */
function official(results: Assessment[]): Assessment[] {
  return results.filter(({ kind }) => kind === "official");
}

function Trend({ results }: { results: Assessment[] }) {
  const wanted = [...new Map(results.map((result) => [`${result.instrument}/${result.edition}`, result])).values()];
  const editions = useQuery(editionsQuery(wanted)).data ?? [];
  return <ComplianceTrend results={results} editions={editions} />;
}
