import { Plural } from "@lingui/react/macro";
import { formatScore } from "~/lib/format";
import { type ZoneBand, zoneOf } from "~/lib/zone";
import { ZoneMark, ZoneShape } from "./zone-mark";
import { BAND_FILL } from "./colors";
import { linear } from "./scale";
import { useWidth } from "./use-width";

export type BoardUnit = { id: string; name: string; score: number; zone: string | null };

/** A band that is not one of the Ombudsman's zones brings its own name. */
type NamedBand = ZoneBand & { name?: string };

const SIZE = 12;

/** Every unit at once on the banded scale: one mark, one unit; marks that would collide are stacked. */
export function ZoneBoard({ units, bands, label }: { units: readonly BoardUnit[]; bands: readonly NamedBand[]; label: string }) {
  const [box, width] = useWidth();
  const low = Math.max(0, Math.floor((Math.min(...units.map(({ score }) => score), 100) - 5) / 10) * 10);
  const x = linear([low, 100], [10, width - 14]);
  const marks = stack(units, x);
  const height = Math.max(110, (Math.max(0, ...marks.map(({ level }) => level)) + 1) * (SIZE + 3) + 60);
  const base = height - 28;
  return (
    <div ref={box}>
      <ul className="legend">
        {bands
          .toSorted((one, other) => one.min - other.min)
          .map((band) => (
            <li key={`${band.zone}-${band.min}`}>
              <ZoneMark zone={band.zone}>
                {band.name}: <Plural value={within(units, band)} other="# unit" />
              </ZoneMark>
            </li>
          ))}
      </ul>
      <svg className="chart" viewBox={`0 0 ${width} ${height}`} height={height} role="img" aria-label={label}>
        {bands.map((band) => {
          const from = x(Math.max(low, band.min));
          const to = x(Math.min(100, band.max));
          return to > from ? (
            <rect
              key={`${band.zone}-${band.min}`}
              x={from}
              width={to - from}
              y={6}
              height={base - 6}
              fill={BAND_FILL[zoneOf(band.zone)]}
            />
          ) : null;
        })}
        {edges(bands, low).map((edge) => (
          <text key={edge} className="soft" x={x(edge)} y={height - 10} textAnchor="middle">
            {edge}
          </text>
        ))}
        {marks.map(({ unit, at, level }) => (
          <g key={unit.id}>
            <title>{`${unit.name}: ${formatScore(unit.score)}`}</title>
            <ZoneShape zone={unit.zone} x={at} y={base - 12 - level * (SIZE + 3)} size={SIZE} />
          </g>
        ))}
      </svg>
    </div>
  );
}

function stack(units: readonly BoardUnit[], x: (score: number) => number) {
  const placed: { unit: BoardUnit; at: number; level: number }[] = [];
  for (const unit of units.toSorted((a, b) => a.score - b.score)) {
    const at = x(unit.score);
    const taken = new Set(placed.filter((mark) => Math.abs(mark.at - at) < SIZE + 2).map(({ level }) => level));
    let level = 0;
    while (taken.has(level)) level += 1;
    placed.push({ unit, at, level });
  }
  return placed;
}

function within(units: readonly BoardUnit[], band: ZoneBand): number {
  return units.filter(({ score }) => score >= band.min && score <= band.max).length;
}

function edges(bands: readonly ZoneBand[], low: number): number[] {
  const inner = bands.map(({ min }) => Math.round(min)).filter((edge) => edge > low);
  return [...new Set([low, ...inner, 100])].toSorted((a, b) => a - b);
}
