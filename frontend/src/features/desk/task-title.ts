import { formatPeriod } from "~/lib/format";

const LABEL = /\b20\d{2}-(?:S[12]|TW[1-4])\b/g;

/** Services name a round by its label ("2026-S1"); people read it as a semester or a quarter. */
export function taskTitle(title: string): string {
  return title.replace(LABEL, (label) => formatPeriod(label));
}
