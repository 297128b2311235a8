import { t } from "@lingui/core/macro";
import type { PublicFollowUp } from "~/api/types";
import { formatPeriod, formatScore } from "~/lib/format";

/** What the next survey measured; a change is credited to a promise only where the promise was kept. */
export function effectSentence({ effect, state }: Pick<PublicFollowUp, "effect" | "state">): string {
  if (!effect) return t`Hasilnya belum terukur: menunggu masa survei berikutnya.`;
  const period = formatPeriod(effect.label);
  const difference = formatScore(Math.abs(effect.difference));
  const margin = formatScore(effect.margin);
  if (effect.verdict === "not_detectable") {
    return t`Perubahan tidak terdeteksi pada ${period}: selisih ${difference} poin masih di dalam margin galatnya (± ${margin}).`;
  }
  const up = effect.verdict === "improved";
  if (state === "done") {
    return up
      ? t`Membaik: unsur ini naik ${difference} poin (± ${margin}) pada ${period}.`
      : t`Memburuk: unsur ini turun ${difference} poin (± ${margin}) pada ${period}.`;
  }
  const moved = up
    ? t`Unsur ini naik ${difference} poin (± ${margin}) pada ${period}`
    : t`Unsur ini turun ${difference} poin (± ${margin}) pada ${period}`;
  if (state === "running") return t`${moved}; rencana ini masih dikerjakan.`;
  if (state === "overdue") return t`${moved}, tetapi rencana ini lewat tenggat dan belum selesai.`;
  return t`${moved}, tetapi rencana ini belum dijalankan.`;
}
