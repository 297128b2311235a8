import { describe, expect, it } from "vitest";
import type { Anomaly } from "~/api/types";
import { WHOLE_UNIT } from "./integrity-words";
import { previewOf, selectionOf } from "./selection";

const ANOMALY: Anomaly = {
  id: "1",
  period_id: "p",
  signal: "burst",
  service_id: "ktp",
  channel: "qr",
  from_day: "2026-08-03",
  to_day: "2026-08-05",
  score: 8,
  p_value: 1e-9,
  q_value: 1e-7,
  answers: 31,
  evidence: {},
  state: "open",
  reason: null,
  found_at: "2026-09-01T00:00:00Z",
  version: 1,
};

const service = (service_id: string | null, n: number) => ({
  service_id,
  n,
  name: null,
  population: null,
  needed: null,
  still_needed: null,
  index: null,
  category: null,
});

const COUNTS = {
  by_day: [
    { day: "2026-08-02", n: 5 },
    { day: "2026-08-03", n: 40 },
    { day: "2026-08-05", n: 20 },
  ],
  by_service: [service("ktp", 50), service(null, 15)],
  by_channel: [
    { channel: "qr", n: 45 },
    { channel: "kiosk", n: 20 },
  ],
};

describe("what a selection would set aside", () => {
  it("is what the scan counted when nothing was changed", () => {
    expect(previewOf(selectionOf(ANOMALY), ANOMALY, COUNTS)).toEqual({ n: 31, exact: true });
  });

  it("is at most the smallest margin when it was narrowed", () => {
    const narrowed = { ...selectionOf(ANOMALY), only_uniform: true };

    expect(previewOf(narrowed, ANOMALY, COUNTS)).toEqual({ n: 45, exact: false });
    expect(previewOf({ ...narrowed, service_id: WHOLE_UNIT }, null, COUNTS)).toEqual({ n: 15, exact: false });
  });

  it("is exact for whole days", () => {
    const days = { from_day: "2026-08-02", to_day: "2026-08-03" };

    expect(previewOf(days, null, COUNTS)).toEqual({ n: 45, exact: true });
  });

  it("is nothing for days without answers", () => {
    expect(previewOf({ from_day: "2026-07-01", to_day: "2026-07-02", channel: "qr" }, null, COUNTS)).toEqual({ n: 0, exact: true });
  });
});
