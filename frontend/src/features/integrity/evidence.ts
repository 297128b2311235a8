import { t } from "@lingui/core/macro";
import type { Anomaly } from "~/api/types";
import { oneIn } from "~/lib/chance";
import { formatDate, formatNumber, formatPercent, formatScore } from "~/lib/format";

/** What turns the sum of a respondent's scores into index points. */
export type Measure = { elements: number; scale: number };

function points(total: number, { elements, scale }: Measure): string {
  return formatScore((100 * total) / (elements * scale));
}

function about(value: number): string {
  return value < 10 ? formatNumber(Math.round(value * 10) / 10) : formatNumber(Math.round(value));
}

type Shown = Pick<Anomaly, "signal" | "answers" | "score" | "evidence" | "from_day" | "to_day">;

/** What was seen, in a sentence that somebody at the counter can check. */
export function evidenceWords({ signal, answers, score, evidence, from_day, to_day }: Shown, measure: Measure): string {
  const number = (name: string) => Number(evidence[name] ?? Number.NaN);
  const has = (name: string) => Number.isFinite(number(name));
  const shown = (name: string) => about(number(name));
  const n = formatNumber(answers);
  switch (signal) {
    case "ledger":
    case "tickets":
      return impossible(String(evidence.compared ?? ""), shown("found"), shown("possible"));
    case "burst": {
      const count = t`${n} jawaban; menurut hari-hari lain wajarnya sekitar ${shown("expected")}.`;
      if (!has("mean_total") || !has("usual_total")) return count;
      return `${count} ${t`Nilai rata-ratanya ${points(number("mean_total"), measure)}, di luar itu ${points(number("usual_total"), measure)}.`}`;
    }
    case "level_shift":
      return t`Nilai rata-rata ${n} jawaban ini ${points(number("mean_total"), measure)}, di luar itu ${points(number("usual_total"), measure)}.`;
    case "variance_collapse":
      return t`Perbedaan antarresponden pada ${n} jawaban ini ${about(score)} kali lebih kecil daripada biasanya.`;
    case "uniform_answers":
      return t`${shown("uniform")} dari ${n} jawaban memberi nilai yang sama untuk semua unsur; wajarnya sekitar ${shown("expected")}.`;
    case "day_clusters":
      return t`Jawaban pada hari yang sama mirip satu sama lain, ${about(score)} kali lebih kuat daripada yang wajar, sepanjang ${formatDate(from_day)} sampai ${formatDate(to_day)}.`;
    case "late_rush":
      return t`${n} jawaban masuk pada sepersepuluh terakhir masa survei; dengan kesibukan menjelang akhir pun wajarnya sekitar ${shown("expected")}.`;
    case "concentration":
      return t`${shown("equal")} dari ${n} jawaban pada hari itu persis sama di semua unsur; wajarnya sekitar ${shown("expected")}.`;
  }
}

function impossible(compared: string, found: string, possible: string): string {
  if (compared === "tickets_with_served") return t`${found} tiket dibagikan, padahal paling banyak ${possible} orang dilayani.`;
  if (compared === "answers_with_tickets") return t`${found} jawaban dengan tiket, padahal paling banyak ${possible} tiket dibagikan.`;
  return t`${found} jawaban, padahal menurut buku transaksi paling banyak ${possible} orang dapat menjawab.`;
}

/** How likely honest answers look like this; without a chance it cannot have been. */
export function chanceWords(p: number | null): string {
  if (p === null) return t`Ini bukan soal peluang: jumlahnya tidak mungkin bila catatannya benar.`;
  const rarity = oneIn(p);
  return rarity === null
    ? t`Pada jawaban jujur hal seperti ini lebih jarang daripada sekali dalam semiliar pemeriksaan.`
    : t`Pada jawaban jujur hal seperti ini terjadi kira-kira sekali dalam ${formatNumber(rarity)} pemeriksaan.`;
}

const ONE_PERCENT = 0.01;

/** What share of findings as strong as this one is expected to be nothing. */
export function falseAlarmWords(q: number): string {
  return q < ONE_PERCENT
    ? t`Di antara temuan sekuat ini kurang dari ${formatPercent(ONE_PERCENT)} diperkirakan alarm palsu.`
    : t`Di antara temuan sekuat ini paling banyak ${formatPercent(q)} diperkirakan alarm palsu.`;
}
