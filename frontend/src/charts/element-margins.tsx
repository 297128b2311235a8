import { useLingui } from "@lingui/react/macro";
import { formatScore } from "~/lib/format";
import { INK, LINE, NILA, NILA_SOFT, RED } from "./colors";
import { linear } from "./scale";
import { useWidth } from "./use-width";

export type MeasuredElement = { code: string; name: string; index: number; margin: number; lower: number; upper: number };

type Props = {
  elements: readonly MeasuredElement[];
  thresholds: readonly { label: string; value: number }[];
  lowest: readonly string[];
  from: number;
  label: string;
};

const ROW = 30;
const NAME = 270;

/** Elements from best to worst, each with the span in which its true value lies; the lowest in bold and red. */
export function ElementMargins({ elements, thresholds, lowest, from, label }: Props) {
  const { t } = useLingui();
  const [box, width] = useWidth();
  const narrow = width < 560;
  const sorted = elements.toSorted((a, b) => b.index - a.index);
  const left = narrow ? 4 : NAME;
  const row = narrow ? ROW + 10 : ROW;
  const height = sorted.length * row + 34;
  const x = linear([from, 100], [left, width - (narrow ? 6 : 104)]);
  return (
    <div ref={box}>
      <svg className="chart" viewBox={`0 0 ${width} ${height}`} height={height} role="img" aria-label={label}>
        {thresholds.map(({ label: name, value }) => (
          <g key={name}>
            <line x1={x(value)} x2={x(value)} y1={4} y2={height - 26} stroke={LINE} strokeDasharray="2 4" />
            <text className="soft" x={x(value)} y={height - 10} textAnchor="middle">
              {name}
            </text>
          </g>
        ))}
        {sorted.map((element, index) => {
          const low = lowest.includes(element.code);
          const middle = index * row + (narrow ? 28 : 16);
          const value = `${formatScore(element.index)} ± ${formatScore(element.margin)}`;
          return (
            <g key={element.code}>
              <title>{t`${element.name}: ${value}`}</title>
              <text
                lang="id"
                className={low ? "bold" : "soft"}
                x={narrow ? left : left - 12}
                y={narrow ? middle - 11 : middle + 4}
                textAnchor={narrow ? "start" : "end"}
              >
                {shorten(element.name, narrow ? Math.floor((width - 110) / 6.4) : 40)}
              </text>
              <text
                className={low ? "halo bold" : "halo"}
                x={width - (narrow ? 6 : 0)}
                y={narrow ? middle - 11 : middle + 4}
                textAnchor="end"
              >
                {value}
              </text>
              <line x1={left} x2={x(element.lower)} y1={middle} y2={middle} stroke={NILA_SOFT} strokeWidth="4" />
              <line x1={x(element.lower)} x2={x(element.upper)} y1={middle} y2={middle} stroke={low ? RED : NILA} strokeWidth="2" />
              {[element.lower, element.upper].map((end) => (
                <line key={end} x1={x(end)} x2={x(end)} y1={middle - 5} y2={middle + 5} stroke={low ? RED : NILA} strokeWidth="2" />
              ))}
              <circle cx={x(element.index)} cy={middle} r="5.5" fill={low ? RED : NILA} stroke={INK} />
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function shorten(name: string, longest: number): string {
  return name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
}
