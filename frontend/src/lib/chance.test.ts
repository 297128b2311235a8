import { describe, expect, it } from "vitest";
import { formatP, oneIn } from "./chance";

describe("a chance in words", () => {
  it("shows no more digits than mean something", () => {
    expect(formatP(0.0123)).toBe("p = 0,012");
    expect(formatP(0.00001)).toBe("p < 0,001");
  });

  it.each([
    [0.5, 2],
    [0.0031, 320],
    [1.234e-5, 81_000],
  ])("%d is one in %d", (p, expected) => {
    expect(oneIn(p)).toBe(expected);
  });

  it("is not pictured when it is rarer than one in a thousand million", () => {
    expect(oneIn(1e-10)).toBeNull();
    expect(oneIn(0)).toBeNull();
  });
});
