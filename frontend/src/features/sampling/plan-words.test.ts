import { describe, expect, it } from "vitest";
import type { SamplePlan } from "~/api/types";
import { explanations, legalNote } from "./plan-words";

const SERVICE = { service_id: "a", name: "KTP", population: null };
const PLACE = { service_id: "a", channel: null, group: null, needed: 292, n: 56, still_needed: 236 };
const PLAN: SamplePlan = {
  period_id: "p",
  version: 0,
  target_margin: null,
  deviation: 12,
  deviation_from: "assumed",
  population: 1200,
  services: [{ ...SERVICE, population: 1200 }],
  channels: [],
  groups: [],
  needed_legal: 292,
  needed_in_table: 291,
  needed_precision: null,
  needed: 292,
  planned: 292,
  n: 56,
  still_needed: 236,
  strata: [PLACE],
  drift: [],
  grouped_at: null,
  forecast_on: null,
};

describe("the legal minimum", () => {
  it.each([
    [{}, /1\.200 pengguna, dibulatkan ke atas; tabelnya membulatkan ke 291/],
    [{ population: 1201, needed_in_table: null }, /1\.201 pengguna, dibulatkan ke atas$/],
    [{ population: 100, needed_legal: 80, needed_in_table: 80 }, /sama dengan tabelnya/],
    [{ population: null, needed_legal: 385, needed_in_table: null }, /jumlah pengguna belum diisi/],
  ])("says how it was rounded: %o", (changed, words) => {
    expect(legalNote({ ...PLAN, ...changed })).toMatch(words);
  });
});

describe("numbers that seem not to fit", () => {
  it("need no words while they fit", () => {
    expect(explanations(PLAN)).toEqual([]);
  });

  it.each([
    [{ services: [SERVICE] }, /pengguna layanan ini belum diisi/],
    [{ services: [SERVICE, { ...SERVICE, population: 5 }] }, /1 dari 2 layanan belum diisi/],
    [{ planned: 300 }, /Direncanakan 300, lebih dari 292/],
    [{ still_needed: 200 }, /masih perlu 236 jawaban, bukan 200/],
  ])("are explained: %o", (changed, words) => {
    const [sentence, ...others] = explanations({ ...PLAN, ...changed });

    expect(sentence).toMatch(words);
    expect(others).toEqual([]);
  });
});
