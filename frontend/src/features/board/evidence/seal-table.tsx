import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { meetsSample, roundSearch } from "~/api/sealed-rounds";
import type { Seal } from "~/api/types";
import { formatDate, formatNumber, formatPeriod, formatScore } from "~/lib/format";
import { Empty } from "~/ui/empty";
import { IndexName } from "~/ui/index-name";
import { TableRegion } from "~/ui/table-region";

type Props = { government: string; unitId: string; seals: readonly Seal[] };

const FIRST = 1;
const SHOWN_OF_HASH = 12;

/** Frozen results with their documents, and the proof that nobody changed them afterwards. */
export function SealTable({ government, unitId, seals }: Props) {
  const { t } = useLingui();
  const base = `/api/survey/v1/governments/${government}`;
  return (
    <section className="section no-print">
      <h2>
        <Trans>Hasil yang disegel</Trans>
      </h2>
      {seals.length === 0 ? (
        <Empty title={t`Belum ada hasil yang disegel dari unit ini.`}>
          <p>
            <Trans>Hasil disegel oleh Bagian Organisasi setelah masa survei ditutup. Sejak itu isinya tidak dapat diubah.</Trans>
          </p>
        </Empty>
      ) : (
        <>
          <TableRegion label={t`Hasil yang disegel`}>
            <table className="table table-cards">
              <thead>
                <tr>
                  <th scope="col">{t`Masa survei`}</th>
                  <th scope="col" className="num">{t`Indeks`}</th>
                  <th scope="col" className="num">{t`Responden`}</th>
                  <th scope="col">{t`Disegel`}</th>
                  <th scope="col">{t`Dokumen`}</th>
                  <th scope="col">{t`Bukti`}</th>
                </tr>
              </thead>
              <tbody>
                {seals.map((seal) => (
                  <tr key={seal.id}>
                    <th scope="row">
                      <Link
                        to="/$g/survei/$unitId"
                        params={{ g: government, unitId }}
                        search={roundSearch(seals, { period: seal.label, instrument: seal.instrument })}
                      >
                        {formatPeriod(seal.label)}
                      </Link>{" "}
                      <IndexName instrument={seal.instrument} />
                      {seal.revision > FIRST && <div className="small muted">{t`pembetulan ke-${seal.revision - FIRST}`}</div>}
                    </th>
                    <td data-label={t`Indeks`} className="num">
                      {seal.index === null || seal.margin === null ? (
                        <span className="muted">
                          <Trans>terlalu sedikit jawaban untuk ditampilkan</Trans>
                        </span>
                      ) : (
                        <>
                          {formatScore(seal.index)} <span className="muted">± {formatScore(seal.margin)}</span>{" "}
                          {meetsSample(seal) && seal.category}
                        </>
                      )}
                    </td>
                    <td data-label={t`Responden`} className="num">
                      {formatNumber(seal.n)}{" "}
                      {!meetsSample(seal) && (
                        <span className="tag tag-plain">
                          <Trans>di bawah sampel</Trans>
                        </span>
                      )}
                    </td>
                    <td data-label={t`Disegel`}>{formatDate(seal.sealed_at, "medium")}</td>
                    <td data-label={t`Dokumen`}>
                      {seal.report_sha256 === null ? (
                        "–"
                      ) : (
                        <>
                          <a href={`${base}/seals/${seal.id}/report`}>{t`Laporan`}</a> ·{" "}
                          <a href={`${base}/seals/${seal.id}/poster`}>{t`Poster`}</a>
                        </>
                      )}
                    </td>
                    <td data-label={t`Bukti`}>
                      <a href={`${base}/seals/${seal.id}/proof`} type="application/json">
                        {t`Segel nomor ${seal.number}`}
                      </a>
                      <div className="small muted code">{seal.sha256.slice(0, SHOWN_OF_HASH)}…</div>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableRegion>
          <p className="small muted measure">
            <Trans>
              Setiap segel memuat sidik (SHA-256) segel sebelumnya dan ditandatangani secara elektronik: satu angka yang diubah di
              mana pun memutus rantai semua segel sesudahnya. Bukti berisi rantai itu dari segel pertama;{" "}
              <a href={`${base}/open-data/satisfaction.json?unit=${unitId}`} type="application/json">
                data unit ini
              </a>{" "}
              berisi bilangan untuk menghitung ulang.
            </Trans>
          </p>
        </>
      )}
    </section>
  );
}
