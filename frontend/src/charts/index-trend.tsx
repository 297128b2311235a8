import { useLingui } from "@lingui/react/macro";
import { formatPeriod, formatScore } from "~/lib/format";
import { INK, LINE, NILA } from "./colors";
import { changesOfInstrument, type RoundPoint, splitRuns } from "./runs";
import { linear } from "./scale";
import { useWidth } from "./use-width";

type Props = { points: readonly RoundPoint[]; label: string };

const TOP = 30;
const BOTTOM = 44;
const STEP = 5;

/** The index over the rounds; cut where the instrument changed, open marks for rounds that still run. */
export function IndexTrend({ points, label }: Props) {
  const { t } = useLingui();
  const [box, width] = useWidth();
  const height = Math.min(280, Math.max(200, width * 0.5));
  const runs = splitRuns(points);
  const values = runs.flat().map(({ index }) => index);
  const low = Math.max(25, Math.floor((Math.min(...values) - STEP) / STEP) * STEP);
  const high = Math.min(100, Math.ceil((Math.max(...values) + STEP) / STEP) * STEP);
  const x = linear([-0.5, points.length - 0.5], [36, width - 4]);
  const y = linear([low, high], [height - BOTTOM, TOP]);
  const at = (point: RoundPoint) => x(points.findIndex(({ period }) => period === point.period));
  const every = Math.ceil((points.length * 92) / Math.max(1, width - 40));
  return (
    <div ref={box}>
      <svg className="chart" viewBox={`0 0 ${width} ${height}`} height={height} role="img" aria-label={label}>
        {valueMarks(low, high).map((mark) => (
          <g key={mark}>
            <line x1={36} x2={width - 4} y1={y(mark)} y2={y(mark)} stroke={LINE} strokeWidth="0.4" />
            <text className="soft" x={30} y={y(mark) + 4} textAnchor="end">
              {mark}
            </text>
          </g>
        ))}
        {changesOfInstrument(points).map((place) => (
          <g key={place}>
            <line x1={x(place - 0.5)} x2={x(place - 0.5)} y1={TOP - 12} y2={height - BOTTOM} stroke={LINE} strokeDasharray="4 3" />
            <text className="soft" x={x(place - 0.5)} y={TOP - 16} textAnchor="middle">
              {t`instrumen berganti`}
            </text>
          </g>
        ))}
        {runs.map((run) => (
          <polyline
            key={run[0]?.period}
            points={run.map((point) => `${at(point)},${y(point.index)}`).join(" ")}
            fill="none"
            stroke={NILA}
            strokeWidth="2"
          />
        ))}
        {points.map((point, place) => (
          <g key={point.period}>
            {point.index !== null && (
              <>
                <circle cx={x(place)} cy={y(point.index)} r="5.5" fill={point.running ? "#fff" : NILA} stroke={INK} strokeWidth="1.5" />
                <text className="bold" x={x(place)} y={y(point.index) - 12} textAnchor="middle">
                  {formatScore(point.index)}
                </text>
              </>
            )}
            {(points.length - 1 - place) % every === 0 && <PeriodName point={point} x={x(place)} y={height - 24} />}
          </g>
        ))}
      </svg>
    </div>
  );
}

/** "Semester II" over "2026": side by side they would not fit. */
function PeriodName({ point, x, y }: { point: RoundPoint; x: number; y: number }) {
  const { t } = useLingui();
  const name = formatPeriod(point.period);
  const year = name.slice(-4);
  return (
    <>
      <text className="soft" x={x} y={y} textAnchor="middle">
        {name.length > 4 ? name.slice(0, -5) : name}
      </text>
      <text className="soft" x={x} y={y + 15} textAnchor="middle">
        {[name.length > 4 ? year : "", point.running ? t`sementara` : ""].filter(Boolean).join(", ")}
      </text>
    </>
  );
}

function valueMarks(low: number, high: number): number[] {
  const step = high - low > 30 ? 2 * STEP : STEP;
  const marks = [];
  for (let mark = Math.ceil(low / step) * step; mark <= high; mark += step) marks.push(mark);
  return marks;
}
