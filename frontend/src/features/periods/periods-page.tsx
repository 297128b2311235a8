import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useDeskGovernment } from "~/api/desk-government";
import { unitsQuery } from "~/api/directory";
import { mayI, useAccount } from "~/api/session";
import { periodsQuery } from "~/api/survey-periods";
import { formatDate, formatNumber, formatPeriod } from "~/lib/format";
import { PERIOD_STATES } from "~/lib/words/surveys";
import { word } from "~/lib/words/word";
import { Empty } from "~/ui/empty";
import { Page } from "~/ui/page";
import { QueryView } from "~/ui/query-view";
import { TableRegion } from "~/ui/table-region";
import { PlanPeriod } from "./plan-period";

export function PeriodsPage() {
  const { t } = useLingui();
  const government = useDeskGovernment();
  const account = useAccount();
  const query = useQuery(periodsQuery(government));
  const units = useQuery(unitsQuery(government)).data?.data ?? [];
  const unitName = (id: string) => units.find((unit) => unit.id === id)?.name ?? "–";
  return (
    <Page title={t`Survei kepuasan masyarakat`} lead={t`Satu masa survei untuk setiap unit, paling sedikit sekali setahun.`}>
      <div className="stack stack-l">
        {mayI(account, "surveys:manage") && (
          <details className="card">
            <summary className="strong">
              <Trans>Rencanakan masa survei</Trans>
            </summary>
            <PlanPeriod government={government} />
          </details>
        )}
        <QueryView query={query} isEmpty={({ data }) => data.length === 0} empty={<Empty title={t`Belum ada masa survei.`} />}>
          {({ data }) => (
            <TableRegion label={t`Masa survei`}>
              <table className="table table-cards">
                <thead>
                  <tr>
                    <th scope="col">{t`Unit`}</th>
                    <th scope="col">{t`Masa survei`}</th>
                    <th scope="col">{t`Dibuka sampai ditutup`}</th>
                    <th scope="col" className="num">{t`Pengguna layanan`}</th>
                    <th scope="col">{t`Keadaan`}</th>
                  </tr>
                </thead>
                <tbody>
                  {data.map((period) => (
                    <tr key={period.id}>
                      <th scope="row">
                        <Link to="/meja/survei/$unitId" params={{ unitId: period.unit_id }} search={{ periode: period.id }}>
                          {unitName(period.unit_id)}
                        </Link>
                      </th>
                      <td data-label={t`Masa survei`}>
                        {formatPeriod(period.label)}
                        {period.revision > 1 && <span className="small muted"> {t`revisi ${period.revision}`}</span>}
                      </td>
                      <td data-label={t`Dibuka sampai ditutup`}>
                        {formatDate(period.opens_on, "medium")} – {formatDate(period.closes_on, "medium")}
                      </td>
                      <td data-label={t`Pengguna layanan`} className="num">
                        {period.population === null ? "–" : formatNumber(period.population)}
                      </td>
                      <td data-label={t`Keadaan`}>
                        <span className={period.state === "open" ? "tag tag-good" : "tag tag-plain"}>
                          {word(PERIOD_STATES, period.state)}
                        </span>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableRegion>
          )}
        </QueryView>
      </div>
    </Page>
  );
}
