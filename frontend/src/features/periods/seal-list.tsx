import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { meetsSample } from "~/api/sealed-rounds";
import { formatDate, formatNumber, formatPeriod, formatScore } from "~/lib/format";
import { IndexName } from "~/ui/index-name";
import { TableRegion } from "~/ui/table-region";
import { sealsQuery } from "./api";

export function SealList({ government, unit }: { government: string; unit: string }) {
  const { t } = useLingui();
  const seals = useQuery(sealsQuery(government, unit)).data?.data ?? [];
  if (seals.length === 0) return null;
  const base = `/api/survey/v1/governments/${government}/seals`;
  return (
    <section>
      <h2>
        <Trans>Hasil yang disegel</Trans>
      </h2>
      <TableRegion label={t`Hasil yang disegel`}>
        <table className="table table-cards">
          <thead>
            <tr>
              <th scope="col">{t`Masa survei`}</th>
              <th scope="col" className="num">{t`Indeks`}</th>
              <th scope="col">{t`Mutu`}</th>
              <th scope="col" className="num">{t`Responden`}</th>
              <th scope="col">{t`Disegel`}</th>
              <th scope="col">{t`Dokumen`}</th>
            </tr>
          </thead>
          <tbody>
            {seals.map((seal) => (
              <tr key={seal.id}>
                <th scope="row">
                  {formatPeriod(seal.label)} <IndexName instrument={seal.instrument} />
                  {seal.revision > 1 && <span className="muted small"> {t`revisi ${seal.revision}`}</span>}
                </th>
                <td data-label={t`Indeks`} className="num">
                  {seal.index === null ? (
                    <span className="small muted">{t`terlalu sedikit jawaban untuk ditampilkan`}</span>
                  ) : (
                    formatScore(seal.index)
                  )}
                  {seal.margin !== null && <span className="muted"> ± {formatScore(seal.margin)}</span>}
                </td>
                <td data-label={t`Mutu`}>{(meetsSample(seal) && seal.category) || t`tidak disebut`}</td>
                <td data-label={t`Responden`} className="num">
                  {formatNumber(seal.n)}
                </td>
                <td data-label={t`Disegel`}>{formatDate(seal.sealed_at, "medium")}</td>
                <td data-label={t`Dokumen`}>
                  {seal.report_sha256 !== null && (
                    <>
                      <a href={`${base}/${seal.id}/report`}>{t`Laporan`}</a> ·{" "}
                      <a href={`${base}/${seal.id}/poster`}>{t`Poster`}</a> ·{" "}
                    </>
                  )}
                  <a href={`${base}/${seal.id}/proof`} type="application/json">
                    {t`Bukti segel nomor ${seal.number}`}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </section>
  );
}
