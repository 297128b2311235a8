import { plural, t } from "@lingui/core/macro";
import type { Index, IndexChange } from "~/api/types";
import { formatNumber, formatPeriod, formatScore } from "~/lib/format";

/** Above this the letter is as good as certain; below it the reader is told not to lean on it. */
const CERTAIN = 0.99;
const FIRM = 0.8;

/** What may be said of the difference from the round before, and nothing more. */
export function changeSentence(change: IndexChange | null): string {
  if (!change) return t`Tidak ada masa survei sebelumnya yang dapat dibandingkan.`;
  const period = formatPeriod(change.period);
  if (change.verdict === "not_comparable" || change.difference === null || change.margin === null) {
    return t`Tidak dapat dibandingkan dengan ${period}: kuesionernya berbeda, jadi angkanya bukan satu deret.`;
  }
  const difference = formatScore(Math.abs(change.difference));
  const margin = formatScore(change.margin);
  if (change.verdict === "improved") {
    return t`Naik ${difference} poin sejak ${period}, lebih besar daripada margin galatnya (± ${margin}).`;
  }
  if (change.verdict === "worse") {
    return t`Turun ${difference} poin sejak ${period}, lebih besar daripada margin galatnya (± ${margin}).`;
  }
  return t`Perubahan tidak terdeteksi: selisih ${difference} poin dari ${period} masih di dalam margin galatnya (± ${margin}). Jangan dibaca sebagai naik atau turun.`;
}

/** How sure the letter is, in words that need no statistics. */
export function probabilitySentence(category: string, probability: number): string {
  if (probability >= CERTAIN) return t`Mutunya ${category} hampir pasti: peluangnya lebih dari 99 dari 100.`;
  const chance = Math.round(probability * 100);
  if (probability >= FIRM) return t`Peluang bahwa mutunya memang ${category}: ${chance} dari 100.`;
  return t`Peluang bahwa mutunya memang ${category} hanya ${chance} dari 100: huruf ini tidak pasti.`;
}

/** Why a result may not be announced as the unit's index, one sentence each; true of sealed results too, which do not grow. */
export function reasonSentences(index: Pick<Index, "reasons" | "n" | "needed" | "population">): string[] {
  return index.reasons.map((reason) => reasonSentence(reason, index));
}

function reasonSentence(reason: string, { n, needed, population }: Pick<Index, "n" | "needed" | "population">): string {
  const answers = formatNumber(n);
  switch (reason) {
    case "no_answers":
      return t`Belum ada jawaban yang masuk.`;
    case "too_few_answers":
      return population === null
        ? t`Hanya ${answers} jawaban; aturan mewajibkan ${formatNumber(needed)}.`
        : t`Hanya ${answers} jawaban; untuk ${formatNumber(population)} pengguna aturan mewajibkan ${formatNumber(needed)}.`;
    case "more_answers_than_users":
      return t`Ada ${answers} jawaban padahal pengguna yang dilaporkan hanya ${formatNumber(population ?? 0)}: salah satunya keliru.`;
    case "margin_spans_letters":
      return t`Margin galatnya melintasi lebih dari dua mutu, jadi hurufnya tidak dapat disebut.`;
    case "too_few_to_show":
      return t`Jawabannya ${plural(n, { other: "#" })}, terlalu sedikit untuk ditampilkan tanpa membuka jawaban perorangan.`;
    default:
      return reason;
  }
}
