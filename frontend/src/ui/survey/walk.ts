import type { SurveyAnswer, SurveyForm } from "~/api/types";

type Instrument = SurveyForm["instrument"];

/** One screen: a question, the offer to send now or to tell a little more, or room for words. */
export type Step =
  | { kind: "score"; code: string; name: string; question: string; answers: string[] }
  | { kind: "extra"; code: string; question: string; answers: string[] }
  | { kind: "offer" }
  | { kind: "about"; code: string; name: string; options: Instrument["respondent_fields"][number]["options"] }
  | { kind: "words" };

/** What one person has answered so far; scores and choices count from 1. */
export type Given = {
  scores: Record<string, number>;
  extra: Record<string, number>;
  about: Record<string, string>;
  suggestion: string;
};

export type Walk = { at: number; given: Given };

export type Move =
  | { type: "score"; code: string; value: number }
  | { type: "extra"; code: string; value: number }
  | { type: "about"; code: string; value: string }
  | { type: "words"; value: string }
  | { type: "next" }
  | { type: "back" };

export const NOTHING: Given = { scores: {}, extra: {}, about: {}, suggestion: "" };
export const BEGIN: Walk = { at: 0, given: NOTHING };

/** The screens of a form in their order; what must be answered comes before what may be. */
export function stepsOf({ instrument, questions }: Pick<SurveyForm, "instrument" | "questions">): Step[] {
  return [
    ...instrument.elements.map((element): Step => ({ ...element, kind: "score" })),
    ...questions.map((question): Step => ({ ...question, kind: "extra" })),
    { kind: "offer" },
    ...instrument.respondent_fields.map((field): Step => ({ ...field, kind: "about" })),
    { kind: "words" },
  ];
}

/** An answer also leads to the next screen; going back never forgets anything. */
export function move({ at, given }: Walk, step: Move): Walk {
  switch (step.type) {
    case "back":
      return { at: Math.max(0, at - 1), given };
    case "next":
      return { at: at + 1, given };
    case "score":
      return { at: at + 1, given: { ...given, scores: { ...given.scores, [step.code]: step.value } } };
    case "extra":
      return { at: at + 1, given: { ...given, extra: { ...given.extra, [step.code]: step.value } } };
    case "about":
      return { at: at + 1, given: { ...given, about: { ...given.about, [step.code]: step.value } } };
    case "words":
      return { at, given: { ...given, suggestion: step.value } };
  }
}

/** The first question without a score, to which somebody who came from elsewhere is led. */
export function firstOpen(steps: readonly Step[], given: Given): number {
  const open = steps.findIndex((step) => step.kind === "score" && given.scores[step.code] === undefined);
  return open < 0 ? steps.findIndex(({ kind }) => kind === "offer") : open;
}

/** In the service's shape; nothing about the person unless they chose to tell. */
export function answerOf(id: string, day: string, given: Given, ticket: string | undefined): SurveyAnswer {
  const suggestion = given.suggestion.trim();
  return {
    id,
    answers: given.scores,
    answered_on: day,
    ...(Object.keys(given.about).length > 0 && { respondent: given.about }),
    ...(Object.keys(given.extra).length > 0 && { extra: given.extra }),
    ...(suggestion && { suggestion }),
    ...(ticket && { ticket }),
  };
}
