import { describe, expect, it } from "vitest";
import { readQuestions } from "./own-questions";

function read(fields: Record<string, string>) {
  return readQuestions((id) => fields[id] ?? "", 5);
}

describe("a unit's own questions", () => {
  it("are read with one answer to a line", () => {
    const { questions, errors } = read({ "question-1": "Dari mana Anda tahu?", "answers-1": "Tetangga\n Radio \n\nMedsos" });

    expect(errors).toEqual([]);
    expect(questions).toEqual([{ code: "Q1", question: "Dari mana Anda tahu?", answers: ["Tetangga", "Radio", "Medsos"] }]);
  });

  it("may all be left out", () => {
    expect(read({})).toEqual({ questions: [], errors: [] });
  });

  it.each([
    [{ "question-1": "Dari mana?", "answers-1": "Radio" }, "answers-1"],
    [{ "question-1": "Dari mana?", "answers-1": "a\nb\nc\nd\ne" }, "answers-1"],
    [{ "question-2": "Dari mana?", "answers-2": "Radio\nRadio" }, "answers-2"],
    [{ "answers-1": "Ya\nTidak" }, "question-1"],
  ])("are refused when something is missing or said twice: %o", (fields, field) => {
    expect(read(fields).errors.map((error) => error.field)).toEqual([field]);
    expect(read(fields).questions).toEqual([]);
  });
});
