import { describe, expect, it } from "vitest";
import type { FollowUp } from "~/api/types";
import { byRound } from "./by-round";

function one(element_name: string, label: string, state: FollowUp["state"], due_on = "2026-08-01") {
  return { element_name, label, state, due_on };
}

describe("follow-ups by round", () => {
  it("begin with the newest round", () => {
    expect(byRound([one("a", "2025-S2", "done"), one("b", "2026-S1", "done")]).map(([label]) => label)).toEqual([
      "2026-S1",
      "2025-S2",
    ]);
  });

  it("put what is late first and what is done last", () => {
    const [[, own] = ["", []]] = byRound([
      one("done", "2026-S1", "done", "2026-07-01"),
      one("later", "2026-S1", "planned", "2026-09-01"),
      one("sooner", "2026-S1", "running", "2026-08-15"),
      one("late", "2026-S1", "overdue", "2026-08-01"),
    ]);

    expect(own.map(({ element_name }) => element_name)).toEqual(["late", "sooner", "later", "done"]);
  });

  it("are none where there are none", () => {
    expect(byRound([])).toEqual([]);
  });
});
