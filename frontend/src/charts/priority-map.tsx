import { useLingui } from "@lingui/react/macro";
import { formatScore } from "~/lib/format";
import { apart } from "./apart";
import { INK, LINE, NILA, RED } from "./colors";
import { linear } from "./scale";
import { useWidth } from "./use-width";

export type PriorityPoint = { code: string; name: string; performance: number; importance: number; first: boolean };

type Props = { points: readonly PriorityPoint[]; label: string };

const RADIUS = 10;

/** Importance against performance; numbers stand for the elements, the cross for their means. */
export function PriorityMap({ points, label }: Props) {
  const { t } = useLingui();
  const [box, width] = useWidth();
  const height = Math.min(340, Math.max(260, width * 0.6));
  const x = linear(range(points.map(({ performance }) => performance)), [30, width - 20]);
  const y = linear(range(points.map(({ importance }) => importance)), [height - 44, 30]);
  const middle = { x: x(mean(points.map(({ performance }) => performance))), y: y(mean(points.map(({ importance }) => importance))) };
  const marks = apart(
    points.map((point) => ({ ...point, x: x(point.performance), y: y(point.importance) })),
    middle,
    2 * RADIUS,
  );
  return (
    <div ref={box}>
      <svg className="chart" viewBox={`0 0 ${width} ${height}`} height={height} role="img" aria-label={label}>
        <rect x={12} y={10} width={width - 14} height={height - 36} fill="none" stroke={LINE} />
        <rect x={12} y={10} width={middle.x - 12} height={middle.y - 10} fill="#fbe9e6" />
        <line x1={middle.x} x2={middle.x} y1={10} y2={height - 26} stroke={LINE} strokeDasharray="4 3" />
        <line x1={12} x2={width - 2} y1={middle.y} y2={middle.y} stroke={LINE} strokeDasharray="4 3" />
        <text className="bold" x={18} y={26}>
          {t`Dahulukan`}
        </text>
        <text className="soft" x={width - 8} y={26} textAnchor="end">
          {t`Pertahankan`}
        </text>
        <text className="soft" x={18} y={height - 32}>
          {t`Prioritas rendah`}
        </text>
        <text className="soft" x={width - 8} y={height - 32} textAnchor="end">
          {t`Sudah cukup`}
        </text>
        <text className="soft" x={width / 2} y={height - 8} textAnchor="middle">
          {t`nilai unsur: makin ke kanan makin baik`}
        </text>
        {marks.map(({ code, name, performance, importance, first, ...at }, place) => (
          <g key={code}>
            <title>{t`${name}: nilai ${formatScore(performance)}, keterkaitan ${formatScore(importance)}`}</title>
            <circle cx={at.x} cy={at.y} r={RADIUS} fill={first ? RED : NILA} stroke={INK} />
            <text className="bold on-dark" x={at.x} y={at.y + 4} textAnchor="middle">
              {place + 1}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** A little wider than the values, so that no mark stands on the frame. */
function range(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low) * 0.14 || 1;
  return [low - room, high + room];
}
