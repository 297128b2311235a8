import { describe, expect, it } from "vitest";
import type { Seal } from "~/api/types";
import { standingSeal } from "./standing-seal";

const seal = (label: string, revision: number) => ({ id: `${label}/${revision}`, label, revision }) as Seal;

describe("standingSeal", () => {
  it("is the newest correction of the round", () => {
    const seals = [seal("2026-S1", 1), seal("2026-S1", 2), seal("2025-S2", 3)];

    expect(standingSeal(seals, "2026-S1")?.revision).toBe(2);
  });

  it("is nothing for a round that still runs", () => {
    expect(standingSeal([seal("2026-S1", 1)], "2026-S2")).toBeUndefined();
  });
});
