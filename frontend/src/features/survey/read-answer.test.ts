import { describe, expect, it } from "vitest";
import { readAnswer, unanswered } from "./read-answer";

const elements = ["PERSYARATAN", "WAKTU"].map((code) => ({ code, name: code, question: "", answers: ["", "", "", ""] }));
const FORM = {
  instrument: { elements, respondent_fields: [{ code: "gender", name: "", options: [] }], scale: 4 },
  questions: [{ code: "KURSI", question: "", answers: ["Cukup", "Kurang"] }],
};

function filled(values: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}

describe("readAnswer", () => {
  it("takes the scores and nothing about the person who kept silent", () => {
    const answer = readAnswer(
      "1",
      "2026-11-21",
      FORM,
      filled({ PERSYARATAN: "4", WAKTU: "1", gender: "", suggestion: " " }),
    );

    expect(answer).toEqual({ id: "1", answered_on: "2026-11-21", answers: { PERSYARATAN: 4, WAKTU: 1 } });
  });

  it("adds what was told", () => {
    const answer = readAnswer("1", "2026-11-21", FORM, filled({ gender: "female", suggestion: "Tambah kursi" }));

    expect(answer.respondent).toEqual({ gender: "female" });
    expect(answer.suggestion).toBe("Tambah kursi");
  });

  it("adds the answers to the unit's own questions and the ticket", () => {
    const answer = readAnswer("1", "2026-11-21", FORM, filled({ "extra-KURSI": "2" }), "T1");

    expect(answer.extra).toEqual({ KURSI: 2 });
    expect(answer.ticket).toBe("T1");
  });

  it("does not take a score outside the scale", () => {
    const answer = readAnswer("1", "2026-11-21", FORM, filled({ PERSYARATAN: "5" }));

    expect(unanswered(elements, answer).map(({ code }) => code)).toEqual(["PERSYARATAN", "WAKTU"]);
  });
});
