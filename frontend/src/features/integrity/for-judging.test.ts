import { describe, expect, it } from "vitest";
import type { Anomaly } from "~/api/types";
import { forJudging } from "./for-judging";

function found(signal: Anomaly["signal"], from_day: string, to_day: string, rest: Partial<Anomaly> = {}) {
  return { signal, from_day, to_day, service_id: "ktp", state: "open" as Anomaly["state"], ...rest };
}

describe("anomalies for judging", () => {
  it("begin with what nobody has judged", () => {
    const judged = found("burst", "2026-10-14", "2026-10-14", { state: "dismissed" });

    expect(forJudging([judged, found("late_rush", "2026-11-01", "2026-11-20")]).map(({ signal }) => signal)).toEqual([
      "late_rush",
      "burst",
    ]);
  });

  it("show what can be checked on one day before what spans the round", () => {
    const ordered = forJudging([
      found("day_clusters", "2026-07-01", "2026-11-20"),
      found("uniform_answers", "2026-10-14", "2026-10-14", { service_id: null }),
      found("burst", "2026-10-14", "2026-10-14", { service_id: null }),
      found("uniform_answers", "2026-10-14", "2026-10-14"),
      found("burst", "2026-10-20", "2026-10-20"),
    ]);

    expect(ordered.map(({ signal, from_day, service_id }) => `${from_day} ${signal} ${service_id}`)).toEqual([
      "2026-10-20 burst ktp",
      "2026-10-14 uniform_answers ktp",
      "2026-10-14 burst null",
      "2026-10-14 uniform_answers null",
      "2026-07-01 day_clusters ktp",
    ]);
  });
});
