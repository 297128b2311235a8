import { useLingui } from "@lingui/react/macro";
import { formatNumber, formatScore } from "~/lib/format";
import { CHANCE_INNER, CHANCE_OUTER, LINE, NILA } from "./colors";
import { type Limits, placeLabels, shapeFunnel, sizeMarks } from "./funnel";
import { type Position, POSITION_NAMES, PositionShape } from "./position-mark";
import { useWidth } from "./use-width";

export type FunnelUnit = { id: string; name: string; n: number; index: number; position: Position };

type Props = { units: readonly FunnelUnit[]; limits: readonly Limits[]; average: number; label: string };

const STEP = 5;
const NARROW = 480;
const FEW = 3;

/** Units by number of answers, on the band that chance alone fills: the fewer answers, the wider it is. */
export function FunnelPlot({ units, limits, average, label }: Props) {
  const { t } = useLingui();
  const [box, width] = useWidth();
  const height = Math.min(400, Math.max(280, width * 0.5));
  const frame = { left: 40, right: width - 14, top: 14, bottom: height - 46 };
  const { x, y, low, high, inner, outer } = shapeFunnel(limits, units, frame);
  const sizes = limits.map(({ n }) => n);
  const outside = units.filter(({ position }) => position !== "within");
  // On a phone many names would cover the marks; the table below has them all.
  const named = width < NARROW && outside.length > FEW ? [] : outside;
  const names = placeLabels(
    named.map((unit) => ({ name: shorten(unit.name, width < NARROW ? 24 : 40), x: x(unit.n), y: y(unit.index) })),
    units.map((unit) => ({ x: x(unit.n), y: y(unit.index) })),
    frame,
  );
  return (
    <div ref={box}>
      <svg className="chart" viewBox={`0 0 ${width} ${height}`} height={height} role="img" aria-label={label}>
        <polygon points={outer} fill={CHANCE_OUTER} stroke={LINE} strokeDasharray="2 4" />
        <polygon points={inner} fill={CHANCE_INNER} />
        <line x1={frame.left} x2={frame.right} y1={y(average)} y2={y(average)} stroke={NILA} />
        {valueMarks(low, high).map((mark) => (
          <text key={mark} className="soft" x={frame.left - 8} y={y(mark) + 4} textAnchor="end">
            {mark}
          </text>
        ))}
        {sizeMarks(Math.min(...sizes), Math.max(...sizes), (frame.right - frame.left) / 60).map((mark) => (
          <g key={mark}>
            <line x1={x(mark)} x2={x(mark)} y1={frame.bottom} y2={frame.bottom + 5} stroke={LINE} />
            <text className="soft" x={x(mark)} y={frame.bottom + 19} textAnchor="middle">
              {formatNumber(mark)}
            </text>
          </g>
        ))}
        <line x1={frame.left} x2={frame.right} y1={frame.bottom} y2={frame.bottom} stroke={LINE} />
        <text className="soft" x={(frame.left + frame.right) / 2} y={height - 8} textAnchor="middle">
          {t`banyaknya jawaban`}
        </text>
        {names.map(({ name, textX, textY, anchor }) => (
          <text key={`${name}-${textY}`} className="halo" x={textX} y={textY} textAnchor={anchor}>
            {name}
          </text>
        ))}
        {units.map((unit) => (
          <g key={unit.id}>
            <title>{t`${unit.name}: ${formatScore(unit.index)}, ${formatNumber(unit.n)} jawaban. ${t(POSITION_NAMES[unit.position])}.`}</title>
            <PositionShape position={unit.position} x={x(unit.n)} y={y(unit.index)} />
          </g>
        ))}
      </svg>
    </div>
  );
}

function valueMarks(low: number, high: number): number[] {
  const step = high - low > 40 ? 2 * STEP : STEP;
  const marks = [];
  for (let mark = Math.ceil(low / step) * step; mark <= high; mark += step) marks.push(mark);
  return marks;
}

function shorten(name: string, longest: number): string {
  return name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
}
