import { useLingui } from "@lingui/react/macro";
import type { Index, SurveyInstrument } from "~/api/types";
import { formatList, formatMean, formatNumber, formatPeriod, formatScore } from "~/lib/format";
import { Original } from "~/ui/original";
import { clearlyLowest } from "~/ui/results/clearly-lowest";
import { ChartFigure } from "./chart-figure";
import { ElementMargins } from "./element-margins";

type Props = { index: Index; instrument: SurveyInstrument | undefined; source: string };

const LONGEST_TITLE = 3;

export function ElementFigure({ index, instrument, source }: Props) {
  const { t } = useLingui();
  const from = 100 / (instrument?.scale ?? 4);
  const sorted = index.elements.toSorted((a, b) => b.index - a.index);
  const lowest = index.lowest?.separable ? index.lowest.elements : clearlyLowest(index.elements);
  const names = lowest.flatMap((code) => sorted.find((element) => element.code === code)?.name ?? []);
  const title =
    names.length > 0 && names.length <= LONGEST_TITLE
      ? t`Yang paling rendah: ${formatList(names)}`
      : t`Unsur-unsur terendah tidak dapat dibedakan`;
  return (
    <ChartFigure
      title={<Original text={title} words={names} />}
      unit={t`Nilai setiap unsur (${formatNumber(Math.round(from))}–100) dan margin galatnya, ${formatPeriod(index.period)}, ${formatNumber(index.n)} responden`}
      source={source}
      table={{
        name: t`Nilai unsur ${formatPeriod(index.period)}`,
        originalNames: true,
        head: [t`Unsur`, t`Rata-rata skor`, t`Nilai`, t`Margin`, t`Batas bawah`, t`Batas atas`],
        rows: sorted.map((element) => [
          element.name,
          formatMean(element.mean),
          formatScore(element.index),
          formatScore(element.margin),
          formatScore(element.lower),
          formatScore(element.upper),
        ]),
      }}
    >
      <ElementMargins
        elements={index.elements}
        lowest={lowest}
        from={from}
        label={title}
        thresholds={(instrument?.bands ?? [])
          .filter(({ lowest: edge }) => edge > from)
          .map(({ category, lowest: edge }) => ({ label: category, value: edge }))}
      />
    </ChartFigure>
  );
}
