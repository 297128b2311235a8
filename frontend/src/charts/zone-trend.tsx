import { useLingui } from "@lingui/react/macro";
import { Fragment } from "react";
import { formatScore } from "~/lib/format";
import { type ZoneBand, zoneOf } from "~/lib/zone";
import { ZoneShape } from "./zone-mark";
import { BAND_FILL, LINE, NILA } from "./colors";
import { linear } from "./scale";
import { useWidth } from "./use-width";

export type ZonePoint = { year: number; score: number; zone: string | null; edition: string };

type Props = { points: readonly ZonePoint[]; bandsOf: (edition: string) => readonly ZoneBand[]; label: string };

const TALLEST = 260;
const TOP = 22;
const BOTTOM = 30;

/**
 * Scores over the years on the zones of each year's own edition. Where the instrument changed the
 * line is cut and a dashed rule drawn: scores on both sides are not one series.
 */
export function ZoneTrend({ points, bandsOf, label }: Props) {
  const { t } = useLingui();
  const [box, width] = useWidth();
  const height = Math.min(TALLEST, Math.max(190, width * 0.55));
  const years = points.map(({ year }) => year);
  const low = Math.max(0, Math.floor((Math.min(...points.map(({ score }) => score)) - 12) / 10) * 10);
  const x = linear([Math.min(...years) - 0.5, Math.max(...years) + 0.5], [34, width - 6]);
  const y = linear([low, 100], [height - BOTTOM, TOP]);
  const runs = splitByEdition(points);
  const words = { red: t`merah`, yellow: t`kuning`, green: t`hijau`, none: "" };
  return (
    <div ref={box}>
      <svg className="chart" viewBox={`0 0 ${width} ${height}`} height={height} role="img" aria-label={label}>
        {runs.map((run) => {
          const left = x((run[0]?.year ?? 0) - 0.5);
          const right = x((run.at(-1)?.year ?? 0) + 0.5);
          return (
            <g key={run[0]?.year}>
              {bandsOf(run[0]?.edition ?? "").map((band) => (
                <rect
                  key={`${band.zone}-${band.min}`}
                  x={left}
                  width={right - left}
                  y={y(Math.min(100, band.max))}
                  height={Math.max(0, y(Math.max(low, band.min)) - y(Math.min(100, band.max)))}
                  fill={BAND_FILL[zoneOf(band.zone)]}
                />
              ))}
            </g>
          );
        })}
        {bandsOf(runs.at(-1)?.[0]?.edition ?? "").map((band) => (
          <text
            key={`${band.zone}-${band.min}`}
            className="soft"
            x={width - 10}
            y={y(Math.max(low, band.min)) - 6}
            textAnchor="end"
          >
            {words[zoneOf(band.zone)]}
          </text>
        ))}
        {axisMarks(low).map((mark) => (
          <text key={mark} className="soft" x={28} y={y(mark) + 4} textAnchor="end">
            {mark}
          </text>
        ))}
        {runs.slice(1).map((run) => {
          const at = x((run[0]?.year ?? 0) - 0.5);
          return (
            <Fragment key={run[0]?.year}>
              <line x1={at} x2={at} y1={TOP - 10} y2={height - BOTTOM} stroke={LINE} strokeDasharray="4 3" />
              <text className="soft" x={at} y={TOP - 12} textAnchor="middle">
                {t`instrumen berganti`}
              </text>
            </Fragment>
          );
        })}
        {runs.map((run) => (
          <polyline
            key={run[0]?.year}
            points={run.map(({ year, score }) => `${x(year)},${y(score)}`).join(" ")}
            fill="none"
            stroke={NILA}
            strokeWidth="2"
          />
        ))}
        {points.map(({ year, score, zone }) => (
          <g key={year}>
            <ZoneShape zone={zone} x={x(year)} y={y(score)} size={12} />
            <text className="bold" x={x(year)} y={y(score) - 11} textAnchor="middle">
              {formatScore(score)}
            </text>
            <text className="soft" x={x(year)} y={height - 10} textAnchor="middle">
              {year}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

function splitByEdition(points: readonly ZonePoint[]): ZonePoint[][] {
  const runs: ZonePoint[][] = [];
  for (const point of points.toSorted((a, b) => a.year - b.year)) {
    const current = runs.at(-1);
    if (current && current[0]?.edition === point.edition) current.push(point);
    else runs.push([point]);
  }
  return runs;
}

function axisMarks(low: number): number[] {
  const step = 100 - low > 50 ? 20 : 10;
  const marks = [];
  for (let mark = low; mark <= 100; mark += step) marks.push(mark);
  return marks;
}
