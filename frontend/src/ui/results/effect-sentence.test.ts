import { describe, expect, it } from "vitest";
import { effectSentence } from "./effect-sentence";

const effect = {
  difference: 6.5,
  margin: 3.1,
  against: "0b5f3d8e-5f0a-4a52-9d43-6f5f3a1b2c4d",
  label: "2026-S2",
  verdict: "improved",
} as const;
const worse = { ...effect, difference: -6.5, verdict: "worse" } as const;

describe("effectSentence", () => {
  it("says of what was done whether the element moved beyond its margin", () => {
    expect(effectSentence({ effect, state: "done" })).toBe("Membaik: unsur ini naik 6,50 poin (± 3,10) pada Semester II 2026.");
    expect(effectSentence({ effect: worse, state: "done" })).toMatch(/^Memburuk: unsur ini turun 6,50/);
  });

  it("credits nothing to a plan that was not carried out", () => {
    expect(effectSentence({ effect, state: "planned" })).toBe(
      "Unsur ini naik 6,50 poin (± 3,10) pada Semester II 2026, tetapi rencana ini belum dijalankan.",
    );
    expect(effectSentence({ effect: worse, state: "planned" })).toMatch(/^Unsur ini turun 6,50 .* belum dijalankan/);
  });

  it("credits nothing to a plan that is late or still being carried out", () => {
    expect(effectSentence({ effect, state: "overdue" })).toMatch(/^Unsur ini naik .* lewat tenggat dan belum selesai/);
    expect(effectSentence({ effect, state: "running" })).toMatch(/^Unsur ini naik .* masih dikerjakan/);
  });

  it("claims nothing within the margin, and nothing before the next survey", () => {
    const within = { ...effect, difference: 0.4, verdict: "not_detectable" } as const;

    expect(effectSentence({ effect: within, state: "done" })).toMatch(/^Perubahan tidak terdeteksi/);
    expect(effectSentence({ effect: within, state: "planned" })).toMatch(/^Perubahan tidak terdeteksi/);
    expect(effectSentence({ effect: null, state: "planned" })).toBe("Hasilnya belum terukur: menunggu masa survei berikutnya.");
  });
});
