import { describe, expect, it } from "vitest";
import { fileName } from "./download";

describe("the name of a file", () => {
  it("is what the service calls it", () => {
    expect(fileName('attachment; filename="jawaban-2026-S1.csv"')).toBe("jawaban-2026-S1.csv");
  });

  it("is unknown when the service says nothing", () => {
    expect(fileName(null)).toBeNull();
    expect(fileName("inline")).toBeNull();
  });
});
