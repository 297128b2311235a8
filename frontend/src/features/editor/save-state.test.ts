import { describe, expect, it } from "vitest";
import { stateOf } from "./use-autosave";

const QUIET = { conflict: false, touched: false, incomplete: false, isPending: false, failed: false };

describe("what the editor says about saving", () => {
  it.each([
    [QUIET, "saved"],
    [{ ...QUIET, touched: true }, "waiting"],
    [{ ...QUIET, touched: true, isPending: true }, "saving"],
    [{ ...QUIET, touched: true, incomplete: true }, "incomplete"],
    [{ ...QUIET, touched: true, failed: true }, "failed"],
    [{ ...QUIET, touched: true, failed: true, conflict: true }, "conflict"],
  ] as const)("%o is %s", (facts, state) => {
    expect(stateOf(facts)).toBe(state);
  });
});
