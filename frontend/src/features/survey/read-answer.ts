import type { SurveyAnswer, SurveyForm } from "~/api/types";

type Instrument = Pick<SurveyForm["instrument"], "elements" | "respondent_fields">;
type Elements = Instrument["elements"];

function text(form: FormData, name: string): string | null {
  const value = form.get(name);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

/** What was filled in, in the service's shape; nothing about the person unless they chose to tell. */
export function readAnswer(id: string, today: string, { elements, respondent_fields }: Instrument, form: FormData): SurveyAnswer {
  const answers = Object.fromEntries(
    elements.flatMap(({ code }) => {
      const value = Number(text(form, code));
      return value >= 1 && value <= 4 ? [[code, value]] : [];
    }),
  );
  const respondent = Object.fromEntries(
    respondent_fields.flatMap(({ code }) => (text(form, code) ? [[code, text(form, code)]] : [])),
  );
  return {
    id,
    answers,
    answered_on: today,
    ...(Object.keys(respondent).length > 0 && { respondent }),
    ...(text(form, "suggestion") && { suggestion: text(form, "suggestion") }),
  };
}

export function unanswered(elements: Elements, answer: SurveyAnswer): Elements {
  return elements.filter(({ code }) => answer.answers[code] === undefined);
}
