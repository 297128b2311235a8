import { describe, expect, it } from "vitest";
import { changesOfInstrument, type RoundPoint, splitRuns } from "./runs";

function round(period: string, index: number | null, instrument = "2017"): RoundPoint {
  return { period, index, instrument, n: 100, category: null, running: false };
}

const periods = (runs: RoundPoint[][]) => runs.map((run) => run.map(({ period }) => period));

describe("the line through rounds", () => {
  it("joins rounds of one edition", () => {
    expect(periods(splitRuns([round("2025-S1", 80), round("2025-S2", 82)]))).toEqual([["2025-S1", "2025-S2"]]);
  });

  it("is cut where the instrument changed", () => {
    const points = [round("2016", 79, "2014"), round("2017", 81), round("2018", 83)];

    expect(periods(splitRuns(points))).toEqual([["2016"], ["2017", "2018"]]);
    expect(changesOfInstrument(points)).toEqual([1]);
  });

  it("does not jump over a round that may not be shown", () => {
    expect(periods(splitRuns([round("2024", 79), round("2025", null), round("2026", 83)]))).toEqual([["2024"], ["2026"]]);
  });

  it("is nothing where nothing was asked", () => {
    expect(splitRuns([])).toEqual([]);
    expect(splitRuns([round("2026", null)])).toEqual([]);
  });
});
