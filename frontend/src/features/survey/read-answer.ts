import type { SurveyAnswer, SurveyForm } from "~/api/types";

type Asked = {
  instrument: Pick<SurveyForm["instrument"], "elements" | "respondent_fields" | "scale">;
  questions: SurveyForm["questions"];
};
type Elements = Asked["instrument"]["elements"];

/** A question of the unit's own has two to four answers. */
const MOST_ANSWERS = 4;

function text(form: FormData, name: string): string | null {
  const value = form.get(name);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

/** The choice made under this name, from 1 to `most`. */
function choice(form: FormData, name: string, most: number): number | null {
  const value = Number(text(form, name));
  return value >= 1 && value <= most ? value : null;
}

/** Name and value of what has one. */
function filled<T>(codes: readonly { code: string }[], read: (code: string) => T | null): Record<string, T> {
  const pairs = codes.map(({ code }) => [code, read(code)] as const);
  return Object.fromEntries(pairs.flatMap(([code, value]) => (value === null ? [] : [[code, value] as const])));
}

/** What was filled in, in the service's shape; nothing about the person unless they chose to tell. */
export function readAnswer(id: string, today: string, asked: Asked, form: FormData, ticket?: string): SurveyAnswer {
  const { elements, respondent_fields, scale } = asked.instrument;
  const respondent = filled(respondent_fields, (code) => text(form, code));
  const extra = filled(asked.questions, (code) => choice(form, `extra-${code}`, MOST_ANSWERS));
  return {
    id,
    answers: filled(elements, (code) => choice(form, code, scale)),
    answered_on: today,
    ...(Object.keys(respondent).length > 0 && { respondent }),
    ...(Object.keys(extra).length > 0 && { extra }),
    ...(text(form, "suggestion") && { suggestion: text(form, "suggestion") }),
    ...(ticket && { ticket }),
  };
}

export function unanswered(elements: Elements, answer: SurveyAnswer): Elements {
  return elements.filter(({ code }) => answer.answers[code] === undefined);
}
