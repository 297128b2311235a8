import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ComplaintStatistics } from "~/api/types";
import { ChartFigure } from "~/charts/chart-figure";
import { ShareBars } from "~/charts/share-bars";
import { formatDate, formatNumber, formatPercent } from "~/lib/format";
import { COMPLAINT_STATES } from "~/lib/words/cases";
import { KIND_NAMES } from "~/lib/words/reports";
import { word } from "~/lib/words/word";
import { Empty } from "~/ui/empty";
import { QueryView } from "~/ui/query-view";
import { complaintStatisticsQuery } from "./api";

export function ComplaintFigures({ government }: { government: string }) {
  const { t } = useLingui();
  const statistics = useQuery(complaintStatisticsQuery(government));
  const empty = <Empty title={t`Belum ada laporan yang masuk.`} />;
  return (
    <QueryView query={statistics} isEmpty={(data) => data.total === 0 && data.levies.count === 0} empty={empty}>
      {(data) => <Figures statistics={data} />}
    </QueryView>
  );
}

/** Counts below this are withheld by the service. */
const FEWEST = 5;

function Figures({ statistics }: { statistics: ComplaintStatistics }) {
  const { t } = useLingui();
  const withheld = t`< ${FEWEST}`;
  const cell = (count: number | null) => (count === null ? withheld : formatNumber(count));
  const kinds = statistics.by_kind.map(({ name, count }) => ({ key: name, name: word(KIND_NAMES, name), n: count }));
  const states = statistics.by_state.map(({ name, count }) => ({ key: name, name: word(COMPLAINT_STATES, name), n: count }));
  const { decided, on_time } = statistics.punctuality;
  const note = t`Keadaan ${formatDate(statistics.as_of)}. Angka di bawah ${FEWEST} tidak ditampilkan agar tidak seorang pun dapat dikenali.`;
  return (
    <>
      <div className="columns columns-even">
        <ChartFigure
          title={t`${cell(statistics.total)} laporan biasa menurut jenisnya`}
          unit={note}
          table={{
            name: t`Laporan menurut jenis`,
            head: [t`Jenis`, t`Jumlah`],
            rows: kinds.map(({ name, n }) => [name, cell(n)]),
          }}
        >
          <ShareBars withheld={withheld} shares={kinds} />
        </ChartFigure>
        <ChartFigure
          title={
            decided && on_time !== null
              ? t`${formatPercent(on_time / decided)} keputusan diambil tepat waktu`
              : t`Keadaan laporan`
          }
          unit={t`Keadaan laporan biasa sekarang`}
          table={{
            name: t`Laporan menurut keadaan`,
            head: [t`Keadaan`, t`Jumlah`],
            rows: states.map(({ name, n }) => [name, cell(n)]),
          }}
        >
          <ShareBars withheld={withheld} shares={states} />
        </ChartFigure>
      </div>
      <p className="muted small">
        {t`Laporan pungutan liar yang diterima sampai ${formatDate(statistics.levies.until)}: ${cell(statistics.levies.count)}. Rinciannya tidak diumumkan untuk melindungi pelapor.`}
      </p>
    </>
  );
}
