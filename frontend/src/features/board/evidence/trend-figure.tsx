import { Trans, useLingui } from "@lingui/react/macro";
import { meetsSample } from "~/api/sealed-rounds";
import type { Asked } from "~/api/survey-results";
import type { Index, Seal } from "~/api/types";
import { ChartFigure } from "~/charts/chart-figure";
import { IndexTrend } from "~/charts/index-trend";
import { changesOfInstrument, type RoundPoint } from "~/charts/runs";
import { formatNumber, formatPeriod, formatScore } from "~/lib/format";
import { standingSeal } from "../standing-seal";

type Props = { index: Index; source: string; running: boolean; seals: readonly Seal[] };

export function TrendFigure({ index, source, running, seals }: Props) {
  const { t } = useLingui();
  const points: RoundPoint[] = [
    ...index.trend.map(({ period, index: value, n, category, instrument, state }) => ({
      period,
      index: value,
      n,
      category: named(seals, { period, instrument }) ? category : null,
      instrument,
      running: state !== "sealed",
    })),
    { period: index.period, index: index.index, n: index.n, category: index.publishable ? index.category : null, instrument: index.instrument, running },
  ];
  if (points.filter((point) => point.index !== null).length < 2) return null;
  const broken = changesOfInstrument(points).length > 0;
  const title = broken
    ? t`Sejak kuesionernya berganti, deretnya mulai lagi dari awal`
    : t`Indeks dari ${formatPeriod(points[0]?.period ?? "")} sampai ${formatPeriod(index.period)}`;
  return (
    <section className="section no-print">
      <h2>
        <Trans>Dari masa ke masa</Trans>
      </h2>
      <ChartFigure
        title={title}
        unit={t`Indeks setiap masa survei. Garis hanya menghubungkan masa yang memakai kuesioner yang sama.`}
        source={source}
        table={{
          name: t`Indeks setiap masa survei`,
          head: [t`Masa survei`, t`Indeks`, t`Mutu`, t`Responden`, t`Kuesioner`, t`Keadaan`],
          rows: points.map((point) => [
            formatPeriod(point.period),
            point.index === null ? t`tidak ditampilkan` : formatScore(point.index),
            point.category ?? "",
            formatNumber(point.n),
            point.instrument,
            point.running ? t`sementara` : t`disegel`,
          ]),
        }}
      >
        <IndexTrend points={points} label={title} />
      </ChartFigure>
    </section>
  );
}

/** Whether the letter of that round may be named. */
function named(seals: readonly Seal[], round: Asked): boolean {
  const seal = standingSeal(seals, round);
  return seal !== undefined && meetsSample(seal);
}
