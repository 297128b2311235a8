import { Trans, useLingui } from "@lingui/react/macro";
import type { Priorities } from "~/api/types";
import { formatList, formatPeriod, formatScore } from "~/lib/format";
import { ChartFigure } from "./chart-figure";
import { PriorityMap, type PriorityPoint } from "./priority-map";

type Props = { priorities: Priorities; source: string };
type Element = Priorities["elements"][number];
type Quadrant = NonNullable<Element["quadrant"]>;

/** Which elements matter and lag behind; nothing where that cannot be told. */
export function PriorityFigure({ priorities, source }: Props) {
  const { t } = useLingui();
  const known = priorities.elements.flatMap(({ importance, quadrant, ...element }) =>
    importance === null || quadrant === null ? [] : [{ ...element, importance, quadrant }],
  );
  if (known.length < 2) return null;
  const points: PriorityPoint[] = known.map(({ quadrant, ...element }) => ({ ...element, first: quadrant === "concentrate" }));
  const first = known.filter(({ quadrant }) => quadrant === "concentrate").map(({ name }) => name);
  const names: Record<Quadrant, string> = {
    concentrate: t`Dahulukan`,
    keep_up: t`Pertahankan`,
    low_priority: t`Prioritas rendah`,
    possible_overkill: t`Sudah cukup`,
  };
  const title =
    first.length === 0 ? t`Tidak ada unsur penting yang tertinggal` : t`Penting tetapi tertinggal: ${formatList(first)}`;
  return (
    <ChartFigure
      title={title}
      unit={t`Ke kanan: nilai unsur. Ke atas: eratnya kaitan unsur dengan penilaian atas unsur lain (−1 sampai 1). ${formatPeriod(priorities.period)}`}
      source={source}
      table={{
        name: t`Prioritas unsur ${formatPeriod(priorities.period)}`,
        head: [t`Unsur`, t`Nilai`, t`Keterkaitan`, t`Golongan`],
        rows: priorities.elements.map(({ name, performance, importance, quadrant }) => [
          name,
          formatScore(performance),
          importance === null ? "" : formatScore(importance),
          quadrant === null ? "" : names[quadrant],
        ]),
      }}
    >
      <PriorityMap points={points} label={title} />
      <ol className="numbered-elements small">
        {known.map(({ code, name, quadrant }) => (
          <li key={code}>
            {name} <span className="muted">({names[quadrant].toLowerCase()})</span>
          </li>
        ))}
      </ol>
      <p className="small muted">
        <Trans>
          Warga tidak ditanya apa yang penting bagi mereka. Sebuah unsur dianggap penting bila nilainya ikut naik dan turun bersama
          unsur lain. Garis putus-putus adalah rata-ratanya.
        </Trans>
      </p>
    </ChartFigure>
  );
}
