export type Zone = "red" | "yellow" | "green" | "none";

const NAMES: Record<string, Zone> = {
  merah: "red",
  red: "red",
  kuning: "yellow",
  yellow: "yellow",
  hijau: "green",
  green: "green",
};

/** The Ombudsman's zone, whichever language the instrument's data names it in. */
export function zoneOf(name: string | null | undefined): Zone {
  return NAMES[name?.toLowerCase() ?? ""] ?? "none";
}

export type ZoneBand = { zone: string; min: number; max: number };

type EditionBands = { highest: number; bands: readonly { min: number; zone: string }[] };

/** The bands of an edition with both ends: each reaches up to where the next begins. */
export function zoneBands(edition: EditionBands | undefined): ZoneBand[] {
  if (!edition) return [];
  const sorted = edition.bands.toSorted((a, b) => a.min - b.min);
  return sorted.map(({ zone, min }, index) => ({ zone, min, max: sorted[index + 1]?.min ?? edition.highest }));
}
