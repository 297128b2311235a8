import { t } from "@lingui/core/macro";
import type { OwnQuestion } from "~/api/types";
import type { FieldError } from "~/lib/field-errors";

export const MOST_QUESTIONS = 5;
export const FEWEST_ANSWERS = 2;
export const MOST_ANSWERS = 4;
const SHORTEST = 3;

export const questionField = (number: number) => `question-${number}`;
export const answersField = (number: number) => `answers-${number}`;

/** The unit's own questions as typed: one answer to a line. An empty question is none. */
export function readQuestions(typed: (id: string) => string, count: number): { questions: OwnQuestion[]; errors: FieldError[] } {
  const questions: OwnQuestion[] = [];
  const errors: FieldError[] = [];
  for (let number = 1; number <= count; number += 1) {
    const question = typed(questionField(number));
    const answers = typed(answersField(number))
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    if (question === "" && answers.length === 0) continue;
    if (question.length < SHORTEST) errors.push({ field: questionField(number), message: t`Tulis pertanyaan ${number}` });
    if (answers.length < FEWEST_ANSWERS || answers.length > MOST_ANSWERS) {
      errors.push({
        field: answersField(number),
        message: t`Pertanyaan ${number}: tulis ${FEWEST_ANSWERS} sampai ${MOST_ANSWERS} jawaban, satu per baris`,
      });
    } else if (new Set(answers).size !== answers.length) {
      errors.push({ field: answersField(number), message: t`Pertanyaan ${number}: ada jawaban yang sama` });
    }
    questions.push({ code: `Q${number}`, question, answers });
  }
  return { questions: errors.length > 0 ? [] : questions, errors };
}
