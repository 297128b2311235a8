import { describe, expect, it } from "vitest";
import { livenessOf } from "./liveness";

const now = Date.parse("2026-11-22T08:10:00Z");

describe("a device", () => {
  it.each([
    [null, "never"],
    ["2026-11-22T08:07:30Z", "alive"],
    ["2026-11-22T08:06:59Z", "silent"],
  ] as const)("last heard of at %s is %s", (seen, expected) => {
    expect(livenessOf(seen, now)).toBe(expected);
  });
});
