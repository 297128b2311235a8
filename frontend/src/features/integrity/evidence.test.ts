import { describe, expect, it } from "vitest";
import type { Anomaly } from "~/api/types";
import { chanceWords, evidenceWords, falseAlarmWords } from "./evidence";

const NINE = { elements: 9, scale: 4 };

function found(signal: Anomaly["signal"], evidence: Anomaly["evidence"], answers = 40, score = 8) {
  return evidenceWords({ signal, evidence, answers, score, from_day: "2026-08-03", to_day: "2026-08-05" }, NINE);
}

describe("the evidence of an anomaly", () => {
  it("names what came and what was to be expected", () => {
    expect(found("burst", { expected: 4.98, mean_total: 36, usual_total: 29.7 })).toBe(
      "40 jawaban; menurut hari-hari lain wajarnya sekitar 5. Nilai rata-ratanya 100,00, di luar itu 82,50.",
    );
  });

  it("does not speak of means that were not measured", () => {
    expect(found("burst", { expected: 12.4 })).toBe("40 jawaban; menurut hari-hari lain wajarnya sekitar 12.");
  });

  it.each([
    ["answers_with_served", "52 jawaban, padahal menurut buku transaksi paling banyak 40 orang dapat menjawab."],
    ["tickets_with_served", "52 tiket dibagikan, padahal paling banyak 40 orang dilayani."],
    ["answers_with_tickets", "52 jawaban dengan tiket, padahal paling banyak 40 tiket dibagikan."],
  ])("says what cannot have been: %s", (compared, sentence) => {
    expect(found("ledger", { compared, found: 52, possible: 40 })).toBe(sentence);
  });

  it.each(["level_shift", "variance_collapse", "uniform_answers", "day_clusters", "late_rush", "concentration"] as const)(
    "leaves no number out of the sentence for %s",
    (signal) => {
      const evidence = { mean_total: 35, usual_total: 30, uniform: 38, expected: 6, equal: 21, variance: 1, usual_variance: 8 };

      expect(found(signal, evidence)).not.toMatch(/NaN|undefined/);
    },
  );
});

describe("the chance of it", () => {
  it("is told as once in so many", () => {
    expect(chanceWords(0.00002)).toContain("sekali dalam 50.000 pemeriksaan");
    expect(chanceWords(1e-12)).toContain("semiliar");
  });

  it("is none for what cannot be", () => {
    expect(chanceWords(null)).toContain("tidak mungkin");
  });
});

describe("the share of false alarms", () => {
  it("is never called none", () => {
    expect(falseAlarmWords(1e-9)).toContain("kurang dari 1%");
    expect(falseAlarmWords(0.04)).toContain("paling banyak 4%");
  });
});
