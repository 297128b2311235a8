import { currentPeriod, newestFirst } from "~/lib/period";
import { type Asked, SKM } from "./survey-results";
import type { Seal } from "./types";

type SealedRound = Pick<Seal, "label" | "instrument">;
type Wanted = { masa?: string; instrumen?: string };

/** Labels of the rounds that were sealed with this questionnaire, newest first. */
export function sealedLabels(seals: readonly SealedRound[], instrument: string): string[] {
  return newestFirst(seals.filter((seal) => seal.instrument === instrument).map(({ label }) => label));
}

/** The questionnaire of a round that is named by its label alone: the usual one, unless only another was sealed. */
function instrumentOf(seals: readonly SealedRound[], label: string | undefined): string {
  const held = seals.filter((seal) => label === undefined || seal.label === label).map(({ instrument }) => instrument);
  return held.includes(SKM) ? SKM : (held[0] ?? SKM);
}

/** Whether as many answered as the rules ask for: the letter of a sealed result is named only then. */
export function meetsSample({ n, needed }: Pick<Seal, "n" | "needed">): boolean {
  return n >= needed;
}

/** What an address asks for; what it leaves open is the newest sealed round. */
export function askedRound(seals: readonly SealedRound[], { masa, instrumen }: Wanted): Asked {
  const instrument = instrumen ?? instrumentOf(seals, masa);
  return { period: masa ?? sealedLabels(seals, instrument)[0] ?? currentPeriod(), instrument };
}

/** How an address asks for a round: the questionnaire is named only where the label does not tell. */
export function roundSearch(seals: readonly SealedRound[], { period, instrument }: Asked): Wanted {
  return { masa: period, instrumen: instrument === instrumentOf(seals, period) ? undefined : instrument };
}

/** Another questionnaire leads to the newest round in which it was asked. */
export function chooseInstrument(seals: readonly SealedRound[], before: Asked, instrument: string): Asked {
  const labels = sealedLabels(seals, instrument);
  const period = labels.includes(before.period) ? before.period : (labels[0] ?? before.period);
  return { period, instrument };
}
