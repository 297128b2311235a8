import type { ComparedUnit } from "~/api/types";
import type { FunnelUnit } from "~/charts/funnel-plot";
import type { Position } from "~/charts/position-mark";

export type ShownUnit = FunnelUnit & { lower: number; upper: number; category: string | null; population: number | null };

/** Units whose result may be shown: ten answers or more. What may not be announced has no letter. */
export function shownUnits(units: readonly ComparedUnit[]): ShownUnit[] {
  return units.flatMap(({ unit_id, name, n, population, index, lower, upper, category, publishable, position }) =>
    index === null || lower === null || upper === null || position === null
      ? []
      : [{ id: unit_id, name, n, population, index, lower, upper, category: publishable ? category : null, position }],
  );
}

export function countPositions(units: readonly Pick<ShownUnit, "position">[]): Record<Position, number> {
  const counts = { above: 0, within: 0, below: 0 };
  for (const { position } of units) counts[position] += 1;
  return counts;
}

const STEP = 5;

/** One scale for all rows of the table, as narrow as the results allow. */
export function sharedScale(units: readonly Pick<ShownUnit, "lower" | "upper">[]): { from: number; to: number } {
  return {
    from: Math.max(0, Math.floor(Math.min(...units.map(({ lower }) => lower)) / STEP) * STEP),
    to: Math.min(100, Math.ceil(Math.max(...units.map(({ upper }) => upper)) / STEP) * STEP),
  };
}
