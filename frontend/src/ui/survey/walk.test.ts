import { describe, expect, it } from "vitest";
import { answerOf, BEGIN, firstOpen, move, NOTHING, stepsOf } from "./walk";

const elements = ["PERSYARATAN", "WAKTU"].map((code) => ({ code, name: code, question: "", answers: ["", "", "", ""] }));
const FORM = {
  instrument: {
    code: "",
    name: "",
    edition: "",
    legal_basis: "",
    scale: 4,
    elements,
    respondent_fields: [{ code: "gender", name: "", options: [] }],
  },
  questions: [{ code: "KURSI", question: "", answers: ["Cukup", "Kurang"] }],
};

describe("the screens of a form", () => {
  it("ask what must be answered before what may be", () => {
    expect(stepsOf(FORM).map(({ kind }) => kind)).toEqual(["score", "score", "extra", "offer", "about", "words"]);
  });

  it("lead to the first question without a score", () => {
    const steps = stepsOf(FORM);

    expect(firstOpen(steps, { ...NOTHING, scores: { PERSYARATAN: 3 } })).toBe(1);
    expect(firstOpen(steps, { ...NOTHING, scores: { PERSYARATAN: 3, WAKTU: 4 } })).toBe(3);
  });
});

describe("walking through them", () => {
  it("keeps an answer and goes on; going back keeps it too", () => {
    const after = move(BEGIN, { type: "score", code: "PERSYARATAN", value: 3 });
    const back = move(after, { type: "back" });

    expect(after.at).toBe(1);
    expect(back).toEqual({ at: 0, given: after.given });
    expect(move(back, { type: "score", code: "PERSYARATAN", value: 1 }).given.scores).toEqual({ PERSYARATAN: 1 });
  });

  it("stays on the first screen", () => {
    expect(move(BEGIN, { type: "back" }).at).toBe(0);
  });

  it("leaves out what was skipped", () => {
    expect(answerOf("1", "2026-11-22", { ...NOTHING, scores: { WAKTU: 4 }, suggestion: " " }, undefined)).toEqual({
      id: "1",
      answers: { WAKTU: 4 },
      answered_on: "2026-11-22",
    });
  });

  it("sends all that was told, with the ticket", () => {
    const given = { scores: { WAKTU: 4 }, extra: { KURSI: 2 }, about: { gender: "female" }, suggestion: "Tambah kursi" };

    expect(answerOf("1", "2026-11-22", given, "T1")).toEqual({
      id: "1",
      answers: { WAKTU: 4 },
      answered_on: "2026-11-22",
      respondent: { gender: "female" },
      extra: { KURSI: 2 },
      suggestion: "Tambah kursi",
      ticket: "T1",
    });
  });
});
