import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { unitsQuery } from "~/api/directory";
import { meetsSample } from "~/api/sealed-rounds";
import { formatDate, formatNumber, formatPeriod, formatScore } from "~/lib/format";
import { Empty } from "~/ui/empty";
import { QueryView } from "~/ui/query-view";
import { IndexName } from "~/ui/index-name";
import { TableRegion } from "~/ui/table-region";
import { sealsQuery } from "./api";

/** Sealed rounds only: what is still being collected is not a result yet. */
export function SatisfactionFigures({ government }: { government: string }) {
  const { t } = useLingui();
  const seals = useQuery(sealsQuery(government));
  const units = useQuery(unitsQuery(government)).data?.data ?? [];
  const unitName = (id: string) => units.find((unit) => unit.id === id)?.name ?? "–";
  const empty = <Empty title={t`Belum ada masa survei yang disegel.`} />;
  return (
    <QueryView query={seals} isEmpty={({ data }) => data.length === 0} empty={empty}>
      {({ data }) => (
        <>
          <TableRegion label={t`Hasil survei yang disegel`}>
            <table className="table table-cards">
              <thead>
                <tr>
                  <th scope="col">{t`Unit`}</th>
                  <th scope="col">{t`Masa survei`}</th>
                  <th scope="col" className="num">{t`Indeks`}</th>
                  <th scope="col">{t`Mutu`}</th>
                  <th scope="col" className="num">{t`Responden`}</th>
                  <th scope="col">{t`Disegel`}</th>
                  <th scope="col">{t`Laporan`}</th>
                </tr>
              </thead>
              <tbody>
                {data.map((seal) => (
                  <tr key={seal.id}>
                    <th scope="row">
                      <Link
                        to="/$g/survei/$unitId"
                        params={{ g: government, unitId: seal.unit_id }}
                        search={{ masa: seal.label, instrumen: seal.instrument }}
                      >
                        {unitName(seal.unit_id)}
                      </Link>
                    </th>
                    <td data-label={t`Masa survei`}>
                      {formatPeriod(seal.label)} <IndexName instrument={seal.instrument} />
                    </td>
                    <td data-label={t`Indeks`} className="num">
                      {seal.index === null || seal.margin === null ? (
                        <span className="muted">
                          <Trans>terlalu sedikit jawaban untuk ditampilkan</Trans>
                        </span>
                      ) : (
                        <>
                          {formatScore(seal.index)}
                          <span className="muted"> ± {formatScore(seal.margin)}</span>
                        </>
                      )}
                    </td>
                    <td data-label={t`Mutu`}>{(meetsSample(seal) && seal.category) || "–"}</td>
                    <td data-label={t`Responden`} className="num">
                      {formatNumber(seal.n)}{" "}
                      {!meetsSample(seal) && (
                        <span className="tag tag-plain">
                          <Trans>di bawah sampel</Trans>
                        </span>
                      )}
                    </td>
                    <td data-label={t`Disegel`}>{formatDate(seal.sealed_at, "medium")}</td>
                    <td data-label={t`Laporan`}>
                      {seal.report_sha256 === null ? (
                        "–"
                      ) : (
                        <a href={`/api/survey/v1/governments/${government}/seals/${seal.id}/report`}>PDF</a>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableRegion>
          <p className="small muted">
            <Trans>
              Bila tidak disebut lain, indeksnya IKM: indeks kepuasan masyarakat (25–100). Angka setelah ± adalah margin galat pada tingkat kepercayaan 95%; selisih
              yang lebih kecil daripada margin itu tidak berarti naik atau turun. Di bawah sampel: jawabannya lebih sedikit daripada
              yang diwajibkan untuk penggunanya, jadi mutunya tidak disebut.
            </Trans>
          </p>
          <p>
            <Link to="/$g/survei" params={{ g: government }}>
              <Trans>Bandingkan semua unit dan unduh datanya</Trans>
            </Link>
          </p>
        </>
      )}
    </QueryView>
  );
}
