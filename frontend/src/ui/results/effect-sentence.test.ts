import { describe, expect, it } from "vitest";
import { effectSentence } from "./effect-sentence";

const effect = { difference: 6.5, margin: 3.1, against: "0b5f3d8e-5f0a-4a52-9d43-6f5f3a1b2c4d", label: "2026-S2" };

describe("effectSentence", () => {
  it("says whether the element moved beyond its margin", () => {
    expect(effectSentence({ ...effect, verdict: "improved" })).toBe(
      "Membaik: unsur ini naik 6,50 poin (± 3,10) pada Semester II 2026.",
    );
    expect(effectSentence({ ...effect, difference: -6.5, verdict: "worse" })).toMatch(/^Memburuk: unsur ini turun 6,50/);
  });

  it("claims nothing within the margin, and nothing before the next survey", () => {
    expect(effectSentence({ ...effect, difference: 0.4, verdict: "not_detectable" })).toMatch(/^Perubahan tidak terdeteksi/);
    expect(effectSentence(null)).toBe("Hasilnya belum terukur: menunggu masa survei berikutnya.");
  });
});
