import { Trans, useLingui } from "@lingui/react/macro";
import type { Index, Priorities } from "~/api/types";
import { formatList, formatNumber, formatPeriod, formatScore } from "~/lib/format";
import { Original } from "~/ui/original";
import { ChartFigure } from "./chart-figure";
import { PriorityMap, type PriorityPoint } from "./priority-map";

type Props = {
  priorities: Priorities;
  /** The index of the same answers: how far each element can be trusted, and whether it may be announced. */
  index: Pick<Index, "n" | "publishable" | "elements">;
  /** Why the result may not be announced, one sentence each. */
  doubts: readonly string[];
  source: string;
};
type Element = Priorities["elements"][number];
type Quadrant = NonNullable<Element["quadrant"]>;

/** Which elements matter and lag behind; nothing where that cannot be told. */
export function PriorityFigure({ priorities, index, doubts, source }: Props) {
  const { t } = useLingui();
  const known = priorities.elements.flatMap(({ importance, quadrant, ...element }) =>
    importance === null || quadrant === null ? [] : [{ ...element, importance, quadrant }],
  );
  const points: PriorityPoint[] = known.map(({ quadrant, ...element }) => ({ ...element, first: quadrant === "concentrate" }));
  const first = known.filter(({ quadrant }) => quadrant === "concentrate");
  const names: Record<Quadrant, string> = {
    concentrate: t`Dahulukan`,
    keep_up: t`Pertahankan`,
    low_priority: t`Prioritas rendah`,
    possible_overkill: t`Sudah cukup`,
  };
  const title = useFinding(first, index, points);
  const low = known.filter(({ quadrant }) => quadrant === "low_priority").map(({ name }) => name);
  if (known.length < 2) return null;
  return (
    <ChartFigure
      title={<Original text={title} words={first.map(({ name }) => name)} />}
      unit={t`Ke kanan: nilai unsur. Ke atas: eratnya kaitan unsur dengan penilaian atas unsur lain (−1 sampai 1). ${formatPeriod(priorities.period)}`}
      source={source}
      table={{
        name: t`Prioritas unsur ${formatPeriod(priorities.period)}`,
        originalNames: true,
        head: [t`Unsur`, t`Nilai`, t`Keterkaitan`, t`Golongan`],
        rows: priorities.elements.map(({ name, performance, importance, quadrant }) => [
          name,
          formatScore(performance),
          importance === null ? "" : formatScore(importance),
          quadrant === null ? "" : names[quadrant],
        ]),
      }}
    >
      {!index.publishable && (
        <div className="notice notice-warn">
          <p className="strong">
            <Trans>Tidak cukup untuk menentukan prioritas</Trans>
          </p>
          <ul>
            {doubts.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <PriorityMap points={points} label={title} />
      <ol className="numbered-elements small">
        {known.map(({ code, name, quadrant }) => (
          <li key={code}>
            <span lang="id">{name}</span> <span className="muted">({names[quadrant].toLowerCase()})</span>
          </li>
        ))}
      </ol>
      {low.length > 0 && (
        <p className="small">
          <Original
            text={t`Prioritas rendah tidak berarti nilainya baik: ${formatList(low)} di bawah rata-rata, tetapi kurang terkait dengan kepuasan keseluruhan.`}
            words={low}
          />
        </p>
      )}
      <p className="small muted">
        <Trans>
          Warga tidak ditanya apa yang penting bagi mereka. Sebuah unsur dianggap penting bila nilainya ikut naik dan turun bersama
          unsur lain. Garis putus-putus adalah rata-ratanya.
        </Trans>
      </p>
    </ChartFigure>
  );
}

/** Names a priority only where the answers carry it; what chance may have done is called by its name. */
function useFinding(first: readonly Element[], index: Props["index"], points: readonly PriorityPoint[]): string {
  const { t } = useLingui();
  const names = formatList(first.map(({ name }) => name));
  const answers = formatNumber(index.n);
  if (!index.publishable) {
    return first.length === 0
      ? t`Petunjuk dari ${answers} jawaban: tidak tampak unsur penting yang tertinggal`
      : t`Petunjuk dari ${answers} jawaban, bukan kesimpulan: ${names}`;
  }
  if (first.length === 0) return t`Tidak ada unsur penting yang tertinggal`;
  const sure = certainlyBehind(first, index, points);
  if (sure.length === 0) return t`Mungkin tertinggal, tetapi selisihnya masih di dalam margin galat: ${names}`;
  return t`Penting tetapi tertinggal: ${formatList(sure.map(({ name }) => name))}`;
}

/** Elements that stay below the mean of all of them also at the upper end of their interval. */
function certainlyBehind(first: readonly Element[], index: Props["index"], points: readonly PriorityPoint[]): Element[] {
  const mean = points.reduce((sum, { performance }) => sum + performance, 0) / points.length;
  return first.filter(({ code }) => (index.elements.find((element) => element.code === code)?.upper ?? mean) < mean);
}
