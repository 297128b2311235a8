import { formatScore } from "~/lib/format";
import { INK, LINE, NILA } from "./colors";
import { linear } from "./scale";
import { useWidth } from "./use-width";

export type LetterBand = { category: string; lowest: number; highest: number };

type Props = { bands: readonly LetterBand[]; from: number; index: number; lower: number; upper: number; verdict: boolean; label: string };

/** The letters side by side on the whole scale, and how much of it the limits cover; one is filled only where it may be named. */
export function LetterScale({ bands, from, index, lower, upper, verdict, label }: Props) {
  const [box, width] = useWidth();
  const x = linear([from, 100], [2, width - 2]);
  return (
    <div ref={box}>
      <svg className="chart letter-scale" viewBox={`0 0 ${width} 64`} height={64} role="img" aria-label={label}>
        {bands.map(({ category, lowest, highest }) => {
          const chosen = verdict && index >= lowest && index <= highest;
          return (
            <g key={category}>
              <rect
                x={x(lowest)}
                width={Math.max(0, x(highest) - x(lowest))}
                y={24}
                height={18}
                fill={chosen ? NILA : "#fff"}
                stroke={LINE}
              />
              <text className={chosen ? "bold on-dark" : "soft"} x={(x(lowest) + x(highest)) / 2} y={37} textAnchor="middle">
                {category}
              </text>
              {lowest > from && (
                <text className="soft" x={x(lowest)} y={58} textAnchor="middle">
                  {formatScore(lowest)}
                </text>
              )}
            </g>
          );
        })}
        <line x1={x(lower)} x2={x(upper)} y1={12} y2={12} stroke={INK} strokeWidth="2" />
        {[lower, upper].map((end) => (
          <line key={end} x1={x(end)} x2={x(end)} y1={7} y2={17} stroke={INK} strokeWidth="2" />
        ))}
        <circle cx={x(index)} cy={12} r="5.5" fill={NILA} stroke="#fff" strokeWidth="1.5" />
      </svg>
    </div>
  );
}
