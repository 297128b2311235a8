import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { meetsSample } from "~/api/sealed-rounds";
import { formatNumber, formatScore } from "~/lib/format";
import { TableRegion } from "~/ui/table-region";
import { useUnitFigures } from "./use-unit-figures";

/** Those with most to do come first; on the one printed page the rest is left out. */
const PRINTED = 8;

export function UnitTable({ government }: { government: string }) {
  const { t } = useLingui();
  const units = useUnitFigures(government);
  if (units.length === 0) return null;
  return (
    <section>
      <h2>
        <Trans>Semua unit</Trans>
      </h2>
      <TableRegion label={t`Keadaan setiap unit`}>
        <table className="table table-cards">
          <thead>
            <tr>
              <th scope="col">{t`Unit`}</th>
              <th scope="col" className="num">{t`Standar berlaku`}</th>
              <th scope="col" className="num">{t`Pengaduan lewat batas`}</th>
              <th scope="col" className="num">{t`Kendala menunggu`}</th>
              <th scope="col" className="num">
                IKM
              </th>
            </tr>
          </thead>
          <tbody>
            {units.map((unit, index) => (
              <tr key={unit.id} className={index < PRINTED ? undefined : "no-print"}>
                <th scope="row">{unit.name}</th>
                <td data-label={t`Standar berlaku`} className="num">
                  {t`${formatNumber(unit.published)} dari ${formatNumber(unit.services)}`}
                </td>
                <td data-label={t`Pengaduan lewat batas`} className="num">
                  {unit.late > 0 ? (
                    <Link to="/meja/pengaduan" search={{ unit: unit.id, overdue: true }}>
                      {formatNumber(unit.late)}
                    </Link>
                  ) : (
                    "0"
                  )}
                </td>
                <td data-label={t`Kendala menunggu`} className="num">
                  {formatNumber(unit.waiting)}
                </td>
                <td data-label="IKM" className="num">
                  {unit.seal ? (
                    <Link to="/meja/survei/$unitId" params={{ unitId: unit.id }}>
                      {unit.seal.index === null ? (
                        <Trans>terlalu sedikit jawaban untuk ditampilkan</Trans>
                      ) : (
                        formatScore(unit.seal.index)
                      )}{" "}
                      {meetsSample(unit.seal) ? unit.seal.category : unit.seal.index !== null && t`di bawah sampel`}
                    </Link>
                  ) : (
                    "–"
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
