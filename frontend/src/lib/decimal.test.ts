import { describe, expect, it } from "vitest";
import { parseCount, parseDecimal } from "./decimal";

describe("a typed number", () => {
  it.each([
    ["2", 2],
    ["2,5", 2.5],
    ["2.5", 2.5],
    ["1.200", 1200],
    ["12.345.678", 12_345_678],
    ["1 200", 1200],
    ["0,25", 0.25],
  ])("%s is %d", (typed, expected) => {
    expect(parseDecimal(typed)).toBe(expected);
  });

  it.each(["", "dua", "-3", "1,2,3", "2,555", "1e9"])("“%s” is none", (typed) => {
    expect(parseDecimal(typed)).toBeNull();
  });

  it("counts only whole things", () => {
    expect(parseCount("1.200")).toBe(1200);
    expect(parseCount("12,5")).toBeNull();
  });
});
