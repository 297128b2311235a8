import { t } from "@lingui/core/macro";
import type { PublicFollowUp } from "~/api/types";
import { formatPeriod, formatScore } from "~/lib/format";

/** Whether a promise helped, as the next survey measured it. */
export function effectSentence(effect: PublicFollowUp["effect"]): string {
  if (!effect) return t`Hasilnya belum terukur: menunggu masa survei berikutnya.`;
  const period = formatPeriod(effect.label);
  const difference = formatScore(Math.abs(effect.difference));
  const margin = formatScore(effect.margin);
  if (effect.verdict === "improved") return t`Membaik: unsur ini naik ${difference} poin (± ${margin}) pada ${period}.`;
  if (effect.verdict === "worse") return t`Memburuk: unsur ini turun ${difference} poin (± ${margin}) pada ${period}.`;
  return t`Perubahan tidak terdeteksi pada ${period}: selisih ${difference} poin masih di dalam margin galatnya (± ${margin}).`;
}
