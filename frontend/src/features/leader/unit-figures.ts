import { SKM } from "~/api/survey-results";
import type { CaseSummary, Obstacle, Seal, Service, Unit } from "~/api/types";

export type UnitFigures = {
  id: string;
  name: string;
  services: number;
  published: number;
  late: number;
  waiting: number;
  seal: Seal | null;
};

type Sources = {
  units: readonly Unit[];
  services: readonly Service[];
  cases: readonly CaseSummary[];
  obstacles: readonly Obstacle[];
  seals: readonly Seal[];
};

/** How every unit that serves anybody stands; those with most to do come first. */
export function unitFigures({ units, services, cases, obstacles, seals }: Sources): UnitFigures[] {
  return units
    .filter(({ closed_on }) => !closed_on)
    .map((unit) => {
      const own = services.filter((service) => service.unit.id === unit.id);
      return {
        id: unit.id,
        name: unit.name,
        services: own.length,
        published: own.filter(({ published_version }) => published_version !== null).length,
        late: cases.filter(({ assigned_unit }) => assigned_unit === unit.id).length,
        waiting: obstacles.filter(({ unit_id }) => unit_id === unit.id).length,
        seal: latestSeal(seals, unit.id),
      };
    })
    .filter((unit) => unit.services > 0 || unit.late > 0 || unit.waiting > 0 || unit.seal !== null)
    .toSorted((a, b) => burden(b) - burden(a) || a.name.localeCompare(b.name));
}

function burden(unit: UnitFigures): number {
  return unit.late + unit.waiting + (unit.services - unit.published);
}

/** Only the survey that every unit holds can be put side by side. */
function latestSeal(seals: readonly Seal[], unit: string): Seal | null {
  const own = seals.filter(({ unit_id, instrument }) => unit_id === unit && instrument === SKM);
  return own.toSorted((a, b) => b.sealed_at.localeCompare(a.sealed_at))[0] ?? null;
}
