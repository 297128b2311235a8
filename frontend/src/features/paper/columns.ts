import type { PaperAnswer, Period, SurveyInstrument } from "~/api/types";

/** One column of the sheet; what is typed is the number of an answer, from 1 to `most`. */
export type Column = {
  kind: "score" | "extra" | "about";
  code: string;
  /** As short as on the paper: U1 to U9 for the elements. */
  label: string;
  name: string;
  required: boolean;
  /** What the numbers stand for; for respondents also the code to send. */
  options: readonly { code: string; name: string }[];
};

export function columnsOf(instrument: SurveyInstrument, questions: Period["questions"]): Column[] {
  const scores = Array.from({ length: instrument.scale }, (_, index) => String(index + 1));
  return [
    ...instrument.elements.map(({ code, name, answers }, index): Column => ({
      kind: "score",
      code,
      label: `U${index + 1}`,
      name,
      required: true,
      options: (answers ?? scores).map((answer, position) => ({ code: String(position + 1), name: answer })),
    })),
    ...questions.map(({ code, question, answers }, index): Column => ({
      kind: "extra",
      code,
      label: `T${index + 1}`,
      name: question,
      required: false,
      options: answers.map((answer, position) => ({ code: String(position + 1), name: answer })),
    })),
    ...instrument.respondent_fields.map(({ code, name, options }): Column => ({
      kind: "about",
      code,
      label: name,
      name,
      required: false,
      options,
    })),
  ];
}

/** One person's sheet of paper as it is being typed in. */
export type Row = {
  id: string;
  /** What was typed, by `kind:code` of its column. */
  cells: Readonly<Record<string, number>>;
  words: string;
  /** Sent without hearing what became of it: it must be sent again just as it is. */
  pending: boolean;
  refusal: string | null;
};

export const cellKey = ({ kind, code }: Column) => `${kind}:${code}`;

export function isEmpty(row: Row): boolean {
  return Object.keys(row.cells).length === 0 && row.words.trim() === "";
}

export function isComplete(row: Row, columns: readonly Column[]): boolean {
  return columns.every((column) => !column.required || row.cells[cellKey(column)] !== undefined);
}

/** In the service's shape. */
export function paperAnswer(row: Row, columns: readonly Column[], day: string): PaperAnswer {
  const typed = (kind: Column["kind"]) =>
    columns.flatMap((column) => {
      const value = row.cells[cellKey(column)];
      return column.kind === kind && value !== undefined ? [{ column, value }] : [];
    });
  const numbers = (kind: Column["kind"]) => Object.fromEntries(typed(kind).map(({ column, value }) => [column.code, value]));
  const about = Object.fromEntries(typed("about").map(({ column, value }) => [column.code, column.options[value - 1]?.code]));
  const words = row.words.trim();
  return {
    id: row.id,
    answers: numbers("score"),
    answered_on: day,
    ...(typed("extra").length > 0 && { extra: numbers("extra") }),
    ...(typed("about").length > 0 && { respondent: about }),
    ...(words && { suggestion: words }),
  };
}
