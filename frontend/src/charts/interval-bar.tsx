import { INK, LINE, NILA } from "./colors";
import { linear } from "./scale";

type Props = { lower: number; upper: number; index: number; from: number; to: number; average?: number };

/** An index with its limits on a scale that all rows of a table share; the figures stand beside it. */
export function IntervalBar({ lower, upper, index, from, to, average }: Props) {
  const x = linear([from, to], [4, 116]);
  return (
    <svg className="interval-bar" width="120" height="20" viewBox="0 0 120 20" aria-hidden="true">
      <line x1={4} x2={116} y1={10} y2={10} stroke={LINE} strokeWidth="0.5" />
      {average !== undefined && <line x1={x(average)} x2={x(average)} y1={2} y2={18} stroke={NILA} strokeDasharray="2 2" />}
      <line x1={x(lower)} x2={x(upper)} y1={10} y2={10} stroke={NILA} strokeWidth="3" />
      <circle cx={x(index)} cy={10} r="4.5" fill="#fff" stroke={INK} strokeWidth="1.5" />
    </svg>
  );
}
