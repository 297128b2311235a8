import { useLingui } from "@lingui/react/macro";
import { formatScore } from "~/lib/format";
import { INK, LINE, NILA, NILA_SOFT, RED } from "./colors";
import { linear } from "./scale";
import { useWidth } from "./use-width";

export type ElementScore = { code: string; name: string; index: number };
export type Threshold = { label: string; value: number };

type Props = { elements: readonly ElementScore[]; thresholds: readonly Threshold[]; label: string; lowest?: number };

const ROW = 30;

/** Elements from best to worst on the 25–100 scale; the lowest are named in bold and red. */
export function ElementChart({ elements, thresholds, label, lowest = 3 }: Props) {
  const { t } = useLingui();
  const [box, width] = useWidth();
  const narrow = width < 480;
  const sorted = elements.toSorted((a, b) => b.index - a.index);
  const left = narrow ? 4 : 250;
  const row = narrow ? ROW + 16 : ROW;
  const height = sorted.length * row + 34;
  const x = linear([25, 100], [left, width - 52]);
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
          const low = index >= sorted.length - lowest;
          const middle = index * row + (narrow ? 30 : 16);
          const tone = low ? RED : NILA;
          return (
            <g key={element.code}>
              <title>{t`${element.name}: ${formatScore(element.index)}`}</title>
              <text
                className={low ? "bold" : "soft"}
                x={narrow ? left : left - 10}
                y={narrow ? middle - 12 : middle + 4}
                textAnchor={narrow ? "start" : "end"}
              >
                {shorten(element.name, narrow ? 44 : 33)}
              </text>
              <line x1={left} x2={x(element.index)} y1={middle} y2={middle} stroke={low ? RED : NILA_SOFT} strokeWidth="4" />
              <circle cx={x(element.index)} cy={middle} r="6" fill={tone} stroke={INK} />
              <text className="bold" x={x(element.index) + 11} y={middle + 4}>
                {formatScore(element.index)}
              </text>
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
