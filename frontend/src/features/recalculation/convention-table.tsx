import { Trans, useLingui } from "@lingui/react/macro";
import type { Calculation } from "~/api/types";
import { formatScore } from "~/lib/format";
import { TableRegion } from "~/ui/table-region";
import { conventionWords } from "./convention-words";

/** Every way that was tried, so that nobody has to take the verdict on trust. */
export function ConventionTable({ result }: { result: Calculation }) {
  const { t } = useLingui();
  const matching = new Set((result.reproduced_by ?? []).map(({ convention }) => convention));
  return (
    <details className="more">
      <summary>
        <Trans>Semua cara hitung yang dicoba</Trans>
      </summary>
      <TableRegion label={t`Cara hitung dan hasilnya`}>
        <table className="table table-cards">
          <thead>
            <tr>
              <th scope="col">{t`Cara hitung`}</th>
              <th scope="col" className="num">{t`Indeks`}</th>
              <th scope="col">{t`Mutu`}</th>
              {result.reproduced_by !== null && <th scope="col">{t`Sama dengan yang diumumkan`}</th>}
            </tr>
          </thead>
          <tbody>
            {result.conventions.map((one) => (
              <tr key={one.convention}>
                <th scope="row">{conventionWords(one, result.elements.length)}</th>
                <td data-label={t`Indeks`} className="num">
                  {formatScore(one.index)}
                </td>
                <td data-label={t`Mutu`}>{one.categories[result.instrument] ?? "–"}</td>
                {result.reproduced_by !== null && (
                  <td data-label={t`Sama dengan yang diumumkan`}>{matching.has(one.convention) ? <b>{t`ya`}</b> : t`tidak`}</td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </details>
  );
}
