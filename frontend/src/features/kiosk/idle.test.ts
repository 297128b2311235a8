import { describe, expect, it } from "vitest";
import { idleAfter } from "./idle";

describe("a kiosk nobody touches", () => {
  it("waits, warns for twenty seconds and starts over", () => {
    expect(idleAfter(24.9, 45)).toEqual({ phase: "active" });
    expect(idleAfter(25, 45)).toEqual({ phase: "warning", left: 20 });
    expect(idleAfter(44.2, 45)).toEqual({ phase: "warning", left: 1 });
    expect(idleAfter(45, 45)).toEqual({ phase: "over" });
  });
});
