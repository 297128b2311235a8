import type { Asked } from "~/api/survey-results";
import type { Seal } from "~/api/types";

/** A corrected round has several seals; the highest revision is the one in force. */
export function standingSeal(seals: readonly Seal[], asked: Asked): Seal | undefined {
  const own = seals.filter(({ label, instrument }) => label === asked.period && instrument === asked.instrument);
  return own.toSorted((a, b) => b.revision - a.revision)[0];
}
