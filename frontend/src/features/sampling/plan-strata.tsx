import { useLingui } from "@lingui/react/macro";
import type { SamplePlan } from "~/api/types";
import { formatNumber } from "~/lib/format";
import { TableRegion } from "~/ui/table-region";

type Stratum = SamplePlan["strata"][number];
type Props = { title: string; strata: readonly Stratum[]; nameOf: (stratum: Stratum) => string };

export function PlanStrata({ title, strata, nameOf }: Props) {
  const { t } = useLingui();
  if (strata.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <TableRegion label={title}>
        <table className="table table-cards">
          <thead>
            <tr>
              <th scope="col">{t`Bagian`}</th>
              <th scope="col" className="num">{t`Direncanakan`}</th>
              <th scope="col" className="num">{t`Terkumpul`}</th>
              <th scope="col" className="num">{t`Masih perlu`}</th>
            </tr>
          </thead>
          <tbody>
            {strata.map((stratum) => (
              <tr key={nameOf(stratum)}>
                <th scope="row">{nameOf(stratum)}</th>
                <td data-label={t`Direncanakan`} className="num">
                  {formatNumber(stratum.needed)}
                </td>
                <td data-label={t`Terkumpul`} className="num">
                  {formatNumber(stratum.n)}
                </td>
                <td data-label={t`Masih perlu`} className="num">
                  {stratum.still_needed > 0 ? (
                    <span className="tag tag-wait">{formatNumber(stratum.still_needed)}</span>
                  ) : (
                    <span className="muted">{t`cukup`}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </section>
  );
}
