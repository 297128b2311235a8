import { describe, expect, it } from "vitest";
import { currentPeriod, newestFirst, periodDates, periodEnd, previousPeriod, reportPeriods } from "./period";

describe("periods", () => {
  it("change in the middle of the year", () => {
    expect(currentPeriod("2026-06-30")).toBe("2026-S1");
    expect(currentPeriod("2026-07-01")).toBe("2026-S2");
  });

  it("follow one another across the new year", () => {
    expect(previousPeriod("2026-S2")).toBe("2026-S1");
    expect(previousPeriod("2026-S1")).toBe("2025-S2");
  });

  it("know their first and last day", () => {
    expect(periodDates("2026-S1")).toEqual({ from: "2026-01-01", to: "2026-06-30" });
    expect(periodDates("2026-S2")).toEqual({ from: "2026-07-01", to: "2026-12-31" });
  });

  it("offer the running quarter first for a report", () => {
    expect(reportPeriods("2026-11-21")).toEqual(["2026-Q4", "2026-Q3", "2026"]);
    expect(reportPeriods("2026-02-01")).toEqual(["2026-Q1", "2025-Q4", "2026"]);
  });

  it("end together whatever their length", () => {
    expect(new Set(["2026", "2026-S2", "2026-TW4", "2026-12"].map(periodEnd)).size).toBe(1);
    expect(periodEnd("kapan saja")).toBe(0);
  });

  it("are offered once each, the newest first", () => {
    expect(newestFirst(["2025-S2", "2026-TW1", "2026-S2", "2025-S2"])).toEqual(["2026-S2", "2026-TW1", "2025-S2"]);
  });
});
