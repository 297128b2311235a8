import { describe, expect, it } from "vitest";
import { changeSentence, probabilitySentence, reasonSentences } from "./result-sentences";

const change = { period: "2026-S1", difference: 15.01, margin: 2.89 };

describe("changeSentence", () => {
  it("says improved or worse only beyond the margin, which it names", () => {
    expect(changeSentence({ ...change, verdict: "improved" })).toBe(
      "Naik 15,01 poin sejak Semester I 2026, lebih besar daripada margin galatnya (± 2,89).",
    );
    expect(changeSentence({ ...change, difference: -4, verdict: "worse" })).toMatch(/^Turun 4,00 poin/);
  });

  it("neither praises nor blames what the margin explains", () => {
    const sentence = changeSentence({ ...change, difference: 1.2, verdict: "not_detectable" });

    expect(sentence).toMatch(/^Perubahan tidak terdeteksi: selisih 1,20 poin/);
    expect(sentence).not.toMatch(/^(Naik|Turun)/);
  });

  it("names no figure where the questionnaire was another one", () => {
    const sentence = changeSentence({ period: "2024-S2", difference: null, margin: null, verdict: "not_comparable" });

    expect(sentence).toContain("Tidak dapat dibandingkan dengan Semester II 2024");
    expect(sentence).not.toMatch(/\d,\d\d/);
  });

  it("says so when nothing came before", () => {
    expect(changeSentence(null)).toBe("Tidak ada masa survei sebelumnya yang dapat dibandingkan.");
  });
});

describe("probabilitySentence", () => {
  it.each([
    [1, "Mutunya A hampir pasti: peluangnya lebih dari 99 dari 100."],
    [0.95, "Peluang bahwa mutunya memang A: 95 dari 100."],
    [0.56, "Peluang bahwa mutunya memang A hanya 56 dari 100: huruf ini tidak pasti."],
  ])("reads %d in whole chances", (probability, sentence) => {
    expect(probabilitySentence("A", probability)).toBe(sentence);
  });
});

describe("reasonSentences", () => {
  const few = { n: 56, needed: 292, population: 1200 };

  it("gives the numbers behind each reason", () => {
    expect(reasonSentences({ ...few, reasons: ["too_few_answers"] })).toEqual([
      "Hanya 56 jawaban; untuk 1.200 pengguna aturan mewajibkan 292.",
    ]);
    expect(reasonSentences({ ...few, population: null, reasons: ["too_few_answers"] })).toEqual([
      "Hanya 56 jawaban; aturan mewajibkan 292.",
    ]);
  });

  it("shows a reason newer than this program as it came", () => {
    expect(reasonSentences({ ...few, reasons: ["something_else"] })).toEqual(["something_else"]);
  });

  it("has nothing to say of a result that may be announced", () => {
    expect(reasonSentences({ ...few, reasons: [] })).toEqual([]);
  });
});
