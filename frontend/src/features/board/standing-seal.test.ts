import { describe, expect, it } from "vitest";
import type { Seal } from "~/api/types";
import { standingSeal } from "./standing-seal";

const SKM = "PERMENPANRB-14-2017";
const seal = (label: string, revision: number, instrument = SKM) =>
  ({ id: `${label}/${revision}`, label, revision, instrument }) as Seal;
const asked = (period: string) => ({ period, instrument: SKM });

describe("standingSeal", () => {
  it("is the newest correction of the round", () => {
    const seals = [seal("2026-S1", 1), seal("2026-S1", 2), seal("2025-S2", 3)];

    expect(standingSeal(seals, asked("2026-S1"))?.revision).toBe(2);
  });

  it("is that of the questionnaire that is looked at", () => {
    const seals = [seal("2026-S1", 1), seal("2026-S1", 3, "SPAK-2021")];

    expect(standingSeal(seals, asked("2026-S1"))?.revision).toBe(1);
  });

  it("is nothing for a round that still runs", () => {
    expect(standingSeal([seal("2026-S1", 1)], asked("2026-S2"))).toBeUndefined();
  });
});
