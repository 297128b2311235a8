import { describe, expect, it } from "vitest";
import { conventionWords, verdictOf } from "./convention-words";

describe("conventionWords", () => {
  it.each([
    ["exact", "none", "bobot tepat 1/9, tanpa pembulatan di tengah"],
    ["0.11", "none", "bobot 0,11, tanpa pembulatan di tengah"],
    ["0.111", "means_2", "bobot 0,111, rata-rata unsur dibulatkan ke 2 desimal"],
    ["exact", "weighted_3", "bobot tepat 1/9, nilai tertimbang dibulatkan ke 3 desimal"],
    ["0.11", "sum_2", "bobot 0,11, jumlahnya dibulatkan ke 2 desimal sebelum dikonversi"],
  ])("says %s and %s in words", (weight, rounding, words) => {
    expect(conventionWords({ weight, rounding }, 9)).toBe(words);
  });
});

describe("verdictOf", () => {
  it("tells the exact figure from one that another way of computing gives", () => {
    expect(verdictOf({ reproduced_by: null })).toBe("computed");
    expect(verdictOf({ reproduced_by: [] })).toBe("no_way");
    expect(verdictOf({ reproduced_by: [{ convention: "0.11", bands: [] }] })).toBe("other_way");
    expect(
      verdictOf({
        reproduced_by: [
          { convention: "exact+means_3", bands: [] },
          { convention: "exact", bands: [] },
        ],
      }),
    ).toBe("exact");
  });
});
