import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { UnitComparison } from "~/api/types";
import { ChartFigure } from "~/charts/chart-figure";
import { FunnelPlot } from "~/charts/funnel-plot";
import { type Position, POSITION_NAMES, PositionMark } from "~/charts/position-mark";
import { formatNumber, formatPeriod, formatScore } from "~/lib/format";
import { countPositions, type ShownUnit } from "./shown-units";

type Props = { comparison: UnitComparison; average: number; units: readonly ShownUnit[]; source: string };

export function FunnelFigure({ comparison, average, units, source }: Props) {
  const { t } = useLingui();
  const { funnel, period } = comparison;
  const counts = countPositions(units);
  const title = useFinding(counts, units.length);
  return (
    <ChartFigure
      title={title}
      unit={t`Indeks setiap unit menurut banyaknya jawaban, ${formatPeriod(period)}. Makin sedikit jawaban, makin lebar batas yang dapat terjadi karena kebetulan.`}
      source={source}
      table={{
        name: t`Perbandingan unit ${formatPeriod(period)}`,
        head: [t`Unit`, t`Jawaban`, t`Pengguna`, t`Indeks`, t`Batas bawah`, t`Batas atas`, t`Mutu`, t`Letak`],
        rows: units.map((unit) => [
          unit.name,
          formatNumber(unit.n),
          unit.population === null ? "" : formatNumber(unit.population),
          formatScore(unit.index),
          formatScore(unit.lower),
          formatScore(unit.upper),
          unit.category ?? "",
          t(POSITION_NAMES[unit.position]),
        ]),
      }}
    >
      <ul className="legend">
        {(["above", "within", "below"] as const).map((position: Position) => (
          <li key={position}>
            <PositionMark position={position} />: <Plural value={counts[position]} other="# unit" />
          </li>
        ))}
      </ul>
      <FunnelPlot units={units} limits={funnel} average={average} label={title} />
      <p className="small muted">
        <Trans>
          Garis tengah: {formatScore(average)}, rata-rata semua jawaban. Pita gelap memuat 95 dari 100 hasil yang berbeda hanya
          karena kebetulan, pita terang 998 dari 1.000. Baru di luar pita terang sebuah unit disebut di atas atau di bawah.
        </Trans>
      </p>
    </ChartFigure>
  );
}

function useFinding({ above, below }: Record<Position, number>, all: number): string {
  const { t } = useLingui();
  if (above === 0 && below === 0) return t`Perbedaan ${all} unit ini masih dapat terjadi karena kebetulan`;
  if (below === 0) return t`${above} dari ${all} unit lebih baik daripada yang dapat terjadi karena kebetulan`;
  if (above === 0) return t`${below} dari ${all} unit lebih rendah daripada yang dapat terjadi karena kebetulan`;
  return t`Dari ${all} unit, ${above} lebih baik dan ${below} lebih rendah daripada yang dapat terjadi karena kebetulan`;
}
