import { Trans, useLingui } from "@lingui/react/macro";
import { useQueries, useQuery } from "@tanstack/react-query";
import { useDeskGovernment } from "~/api/desk-government";
import { governmentQuery } from "~/api/directory";
import { mayI, useAccount } from "~/api/session";
import { ComplianceTrend } from "~/charts/compliance-trend";
import { formatDate, todayIso } from "~/lib/format";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { assessmentsQuery, editionQuery } from "./api";
import { DecisionsWaiting } from "./decisions-waiting";
import { LeaderStrip } from "./leader-strip";
import { PeriodicReports } from "./periodic-reports";
import { UnitBoard } from "./unit-board";
import { UnitTable } from "./unit-table";
import { useHeadline } from "./use-headline";

/** One page for the head of government: one sentence, what to decide, and how every unit stands. */
export function LeaderPage() {
  const { t } = useLingui();
  const government = useDeskGovernment();
  const account = useAccount();
  const name = useQuery(governmentQuery(government)).data?.name ?? "";
  return (
    <Page
      title={useHeadline(government)}
      tabTitle={t`Halaman pimpinan`}
      kicker={t`${name} · ${formatDate(todayIso())}`}
      head={
        <div className="no-print">
          <Button tone="quiet" onClick={() => window.print()}>
            <Trans>Cetak satu halaman</Trans>
          </Button>
        </div>
      }
    >
      <div className="stack stack-l one-sheet">
        <LeaderStrip government={government} />
        {mayI(account, "obstacles:decide", "obstacles:report") && <DecisionsWaiting government={government} />}
        <section>
          <h2>
            <Trans>Mutu layanan</Trans>
          </h2>
          <div className="columns columns-even">
            <UnitBoard government={government} />
            <Compliance government={government} />
          </div>
        </section>
        <UnitTable government={government} />
        <PeriodicReports government={government} />
      </div>
    </Page>
  );
}

function Compliance({ government }: { government: string }) {
  const results = (useQuery(assessmentsQuery(government)).data?.data ?? []).filter(({ kind }) => kind === "official");
  const wanted = [...new Map(results.map((result) => [`${result.instrument}/${result.edition}`, result])).values()];
  const editions = useQueries({ queries: wanted.map(({ instrument, edition }) => editionQuery(instrument, edition)) });
  return <ComplianceTrend results={results} editions={editions.flatMap(({ data }) => data ?? [])} />;
}
