import type { Seal } from "~/api/types";

/** A corrected round has several seals; the highest revision is the one in force. */
export function standingSeal(seals: readonly Seal[], period: string): Seal | undefined {
  return seals.filter(({ label }) => label === period).toSorted((a, b) => b.revision - a.revision)[0];
}
