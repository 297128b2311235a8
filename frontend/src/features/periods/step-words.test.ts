import { describe, expect, it } from "vitest";
import type { Period, Progress } from "~/api/types";
import { stepWords } from "./step-words";

const PERIOD: Period = {
  id: "p",
  unit_id: "u",
  label: "2026-S1",
  instrument: "PERMENPANRB-14-2017",
  state: "closing",
  opens_on: "2026-01-01",
  closes_on: "2026-06-30",
  grace_until: "2026-07-07",
  closed_on: "2026-06-30",
  population: 900,
  population_source: null,
  services: [],
  questions: [],
  tickets_required: false,
  revision: 1,
  revises_id: null,
  allowed_actions: ["seal"],
  version: 3,
};

const PROGRESS: Progress = {
  period_id: "p",
  label: "2026-S1",
  state: "closing",
  n: 300,
  population: 900,
  needed: 270,
  still_needed: 0,
  forecast_on: null,
  days_left: 0,
  late: 0,
  quarantined: 0,
  index: 78.74,
  margin: 2.52,
  category: "B",
  publishable: true,
  reasons: [],
  by_service: [],
  by_channel: [],
  by_day: [],
};

function sealing(progress: Partial<Progress>, period: Partial<Period> = {}) {
  const words = stepWords("seal", { ...PERIOD, ...period }, { ...PROGRESS, ...progress });
  return { ...words, fact: (name: string) => words.facts.find((fact) => fact.name === name)?.value };
}

describe("what is checked before a seal", () => {
  it("is the result with its letter", () => {
    const { fact, impossible } = sealing({});

    expect(fact("Jawaban terkumpul")).toBe("300 dari 270 yang diperlukan");
    expect(fact("Indeks")).toBe("78,74 ± 2,52");
    expect(fact("Mutu")).toBe("B");
    expect(impossible).toBe(false);
  });

  it("names no letter but the reason where the index cannot be announced", () => {
    const { fact, impossible } = sealing({ n: 49, still_needed: 221, publishable: false, reasons: ["too_few_answers"] });

    expect(fact("Mutu")).toBe("tidak dapat diumumkan. Jawaban belum sebanyak sampel yang diwajibkan.");
    expect(impossible).toBe(false);
  });

  it.each([
    ["nobody has answered", { n: 0, index: null, margin: null, category: null, publishable: false, reasons: ["no_answers"] }],
    ["somebody has still to decide", { quarantined: 12 }],
  ])("says that it cannot be sealed while %s", (_, progress) => {
    expect(sealing(progress).impossible).toBe(true);
  });

  it("says of a revision that it is one", () => {
    expect(sealing({}, { revision: 2, revises_id: "o" }).fact("Masa survei")).toBe("Semester I 2026 revisi 2");
  });
});

describe("what is checked before dropping", () => {
  it("tells a revision from a round that nobody answered", () => {
    const titles = [null, "o"].map((revises_id) => stepWords("drop", { ...PERIOD, revision: 2, revises_id }, PROGRESS).title);

    expect(titles).toEqual(["Batalkan masa survei ini?", "Batalkan revisi 2?"]);
  });
});
