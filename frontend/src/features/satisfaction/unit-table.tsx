import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { UnitComparison } from "~/api/types";
import { IntervalBar } from "~/charts/interval-bar";
import { PositionMark } from "~/charts/position-mark";
import { formatNumber, formatScore } from "~/lib/format";
import { TableRegion } from "~/ui/table-region";
import { sharedScale, shownUnits } from "./shown-units";

type Props = { government: string; comparison: UnitComparison; search: { masa?: string; instrumen?: string }; sealed: readonly string[] };

/** In the order of their names: differences inside the limits are no ranks. */
export function UnitTable({ government, comparison, search, sealed }: Props) {
  const { t } = useLingui();
  const shown = shownUnits(comparison.units);
  const scale = sharedScale(shown);
  return (
    <>
      <TableRegion label={t`Indeks setiap unit`}>
        <table className="table table-cards">
          <thead>
            <tr>
              <th scope="col">{t`Unit`}</th>
              <th scope="col" className="num">{t`Indeks`}</th>
              <th scope="col">{t`Batas 95%`}</th>
              <th scope="col">{t`Mutu`}</th>
              <th scope="col" className="num">{t`Jawaban`}</th>
              <th scope="col">{t`Letak`}</th>
            </tr>
          </thead>
          <tbody>
            {comparison.units.map((unit) => {
              const one = shown.find(({ id }) => id === unit.unit_id);
              return (
                <tr key={unit.unit_id}>
                  <th scope="row">
                    <Link to="/$g/survei/$unitId" params={{ g: government, unitId: unit.unit_id }} search={search}>
                      {unit.name}
                    </Link>{" "}
                    {!sealed.includes(unit.unit_id) && (
                      <span className="tag tag-plain">
                        <Trans>sementara</Trans>
                      </span>
                    )}{" "}
                    {one && unit.n < unit.needed && (
                      <span className="tag tag-plain">
                        <Trans>di bawah sampel</Trans>
                      </span>
                    )}
                  </th>
                  {one ? (
                    <>
                      <td data-label={t`Indeks`} className="num strong">
                        {formatScore(one.index)}
                      </td>
                      <td data-label={t`Batas 95%`}>
                        <span className="interval">
                          <IntervalBar {...one} {...scale} average={comparison.average ?? undefined} />
                          <span>
                            {formatScore(one.lower)}–{formatScore(one.upper)}
                          </span>
                        </span>
                      </td>
                      <td data-label={t`Mutu`}>{one.category ?? "–"}</td>
                    </>
                  ) : (
                    <td data-label={t`Indeks`} colSpan={3} className="muted">
                      {unit.n === 0 ? <Trans>belum ada jawaban</Trans> : <Trans>terlalu sedikit jawaban untuk ditampilkan</Trans>}
                    </td>
                  )}
                  <td data-label={t`Jawaban`} className="num">
                    {unit.population === null
                      ? formatNumber(unit.n)
                      : t`${formatNumber(unit.n)} dari ${formatNumber(unit.population)}`}
                  </td>
                  <td data-label={t`Letak`}>{one && shown.length > 1 ? <PositionMark position={one.position} /> : "–"}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableRegion>
      {comparison.units.some(({ index, n, needed }) => index !== null && n < needed) && (
        <p className="small muted measure">
          <Trans>
            Di bawah sampel: jawabannya lebih sedikit daripada yang diwajibkan untuk penggunanya, jadi mutunya tidak disebut.
          </Trans>
        </p>
      )}
    </>
  );
}
