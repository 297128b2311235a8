import { i18n } from "@lingui/core";
import { afterEach, describe, expect, it } from "vitest";
import {
  daysUntil,
  formatDate,
  formatDateTime,
  formatDueIn,
  formatDuration,
  formatNumber,
  formatPeriod,
  formatRupiah,
  formatScore,
  parseRupiah,
} from "./format";

afterEach(() => i18n.activate("id"));

describe("figures", () => {
  it("shows scores with a decimal comma and both decimals", () => {
    expect(formatScore(83.4)).toBe("83,40");
    expect(formatScore(100)).toBe("100,00");
  });

  it("groups thousands with a point", () => {
    expect(formatNumber(6412)).toBe("6.412");
    expect(formatRupiah(1_250_000)).toBe("Rp1.250.000");
    expect(formatRupiah(0)).toBe("Rp0");
  });

  it("carries a true minus", () => {
    expect(formatScore(-0.07)).toBe("−0,07");
    i18n.activate("en");
    expect(formatScore(-0.07)).toBe("−0.07");
  });

  it("turns comma and point round in English", () => {
    i18n.loadAndActivate({ locale: "en", messages: {} });
    expect(formatScore(83.4)).toBe("83.40");
    expect(formatNumber(6412)).toBe("6,412");
  });
});

describe("parseRupiah", () => {
  it.each([
    ["50000", 50000],
    ["Rp 50.000", 50000],
    ["1.250.000,00", 1_250_000],
    ["lima puluh", null],
    ["", null],
  ])("reads %o as %o", (typed, amount) => {
    expect(parseRupiah(typed)).toBe(amount);
  });
});

describe("dates", () => {
  it("writes a legal date in full and never moves it across a time zone", () => {
    expect(formatDate("2026-03-04")).toBe("4 Maret 2026");
    expect(formatDate("2026-03-04", "medium")).toBe("4 Mar 2026");
  });

  it("writes an instant in the zone of the government", () => {
    expect(formatDateTime("2026-03-04T16:30:00Z", "Asia/Makassar")).toBe("5 Maret 2026 pukul 00.30");
  });

  it("shows an instant as the day it was here", () => {
    const noon = new Date(2026, 2, 4, 12).toISOString();

    expect(formatDate(noon)).toBe("4 Maret 2026");
  });

  it("leaves what is no date as it came", () => {
    expect(formatDate("segera")).toBe("segera");
  });

  it("counts whole days to a due date", () => {
    expect(daysUntil("2026-03-06", "2026-03-04")).toBe(2);
    expect(daysUntil("2026-03-01", "2026-03-04")).toBe(-3);
  });

  it("says how long is left, or how late it is", () => {
    expect(formatDueIn("2026-03-06", "2026-03-04")).toBe("2 hari lagi");
    expect(formatDueIn("2026-03-04", "2026-03-04")).toBe("jatuh tempo hari ini");
    expect(formatDueIn("2026-03-01", "2026-03-04")).toBe("lewat 3 hari");
  });
});

describe("durations and periods", () => {
  it.each([
    [1, "working_day", "1 hari kerja"],
    [14, "calendar_day", "14 hari"],
    [30, "minute", "30 menit"],
  ])("writes %i %s", (value, unit, text) => {
    expect(formatDuration(value, unit)).toBe(text);
  });

  it.each([
    ["2026-S2", "Semester II 2026"],
    ["2026-TW3", "Triwulan III 2026"],
    ["2026-Q4", "Triwulan IV 2026"],
    ["2026-07", "Juli 2026"],
    ["2026", "2026"],
  ])("names the period %s", (label, text) => {
    expect(formatPeriod(label)).toBe(text);
  });
});
