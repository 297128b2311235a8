import { t } from "@lingui/core/macro";
import type { PeriodSummary } from "~/api/types";
import { formatPeriod } from "~/lib/format";
import { PERIOD_STATES } from "~/lib/words/surveys";
import { word } from "~/lib/words/word";

/** A round as it is chosen from a list: "Semester I 2026 revisi 2 – Disegel". */
export function periodName({ label, state, revision }: PeriodSummary): string {
  const name = revision > 1 ? t`${formatPeriod(label)} revisi ${revision}` : formatPeriod(label);
  return `${name} – ${word(PERIOD_STATES, state)}`;
}
