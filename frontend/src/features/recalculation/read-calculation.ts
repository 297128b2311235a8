import { t } from "@lingui/core/macro";
import type { NewCalculation, SurveyInstrument } from "~/api/types";
import type { FieldError } from "~/lib/field-errors";

export type Source = "means" | "sums" | "responses";

/** What stands in the form, as it was typed. */
export type Typed = {
  source: Source;
  /** By element code, for means and sums; an empty one is an element that was not asked. */
  values: Readonly<Record<string, string>>;
  n: string;
  responses: string;
  published: string;
  category: string;
};

export type ReadCalculation = { body: NewCalculation; errors: FieldError[] };

const MOST_ROWS = 20_000;

/** "3,62" and "3.62" as 3.62; null for anything that is no plain decimal number. */
export function readDecimal(typed: string): string | null {
  const text = typed.trim().replace(",", ".");
  return /^\d{1,3}(\.\d{1,15})?$/.test(text) ? text : null;
}

/** "1.250" as 1250. */
export function readWhole(typed: string): number | null {
  const text = typed.trim().replaceAll(/[.\s]/g, "");
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** Scores as they come out of a spreadsheet: one respondent a line. The second answer names lines that are no scores. */
export function readScores(typed: string): { rows: number[][]; faulty: number[] } {
  const lines = typed.split(/\r?\n/).map((line) => line.trim());
  const rows: number[][] = [];
  const faulty: number[] = [];
  for (const [place, line] of lines.entries()) {
    if (line === "") continue;
    const row = line.split(/[\s;,]+/).map(Number);
    const uneven = rows[0] !== undefined && rows[0].length !== row.length;
    if (uneven || row.some((score) => !Number.isInteger(score))) faulty.push(place + 1);
    else rows.push(row);
  }
  return { rows, faulty };
}

export function readCalculation(typed: Typed, instrument: SurveyInstrument): ReadCalculation {
  const errors: FieldError[] = [];
  const body: NewCalculation = { instrument: instrument.code };
  if (typed.source === "responses") readResponses(typed, instrument, body, errors);
  else readElements(typed, instrument, body, errors);

  if (typed.published.trim() !== "" || typed.category !== "") {
    const index = readDecimal(typed.published);
    if (index === null || Number(index) > 100) {
      errors.push({ field: "published", message: t`Isi angka indeks seperti tercetak, misalnya 83,40` });
    } else body.published = { index, category: typed.category || null };
  }
  return { body, errors };
}

function readResponses(typed: Typed, instrument: SurveyInstrument, body: NewCalculation, errors: FieldError[]): void {
  const { rows, faulty } = readScores(typed.responses);
  const [first] = faulty;
  const columns = rows[0]?.length ?? 0;
  if (first !== undefined) {
    errors.push({ field: "responses", message: t`Baris ${first} bukan deretan skor yang sama panjang dengan baris pertama` });
  } else if (rows.length === 0) {
    errors.push({ field: "responses", message: t`Tempel skor, satu baris untuk satu responden` });
  } else if (rows.length > MOST_ROWS) {
    errors.push({ field: "responses", message: t`Paling banyak 20.000 responden sekali hitung` });
  } else if (rows.some((row) => row.some((score) => score < 1 || score > instrument.scale))) {
    errors.push({ field: "responses", message: t`Setiap skor harus bilangan bulat dari 1 sampai ${instrument.scale}` });
  }
  body.responses = rows;
  if (columns !== instrument.elements.length) body.elements = Array.from({ length: columns }, (_, place) => `U${place + 1}`);
}

function readElements(typed: Typed, instrument: SurveyInstrument, body: NewCalculation, errors: FieldError[]): void {
  const { scale } = instrument;
  const filled = instrument.elements.filter(({ code }) => (typed.values[code] ?? "").trim() !== "");
  const first = instrument.elements[0];
  if (filled.length === 0 && first) {
    errors.push({ field: fieldOf(first.code), message: t`Isi nilai setiap unsur yang ada dalam laporan` });
  }
  const n = readWhole(typed.n);
  if (typed.source === "sums" && !n) errors.push({ field: "n", message: t`Isi banyaknya responden` });
  const means: string[] = [];
  const totals: number[] = [];
  for (const { code, name } of filled) {
    const value = typed.values[code] ?? "";
    if (typed.source === "means") {
      const mean = readDecimal(value);
      if (mean === null || Number(mean) < 1 || Number(mean) > scale) {
        errors.push({ field: fieldOf(code), message: t`${name}: isi rata-rata dari 1 sampai ${scale}, misalnya 3,62` });
      } else means.push(mean);
    } else {
      const total = readWhole(value);
      if (total === null || (n && (total < n || total > n * scale))) {
        errors.push({ field: fieldOf(code), message: t`${name}: isi jumlah skor, dari 1 sampai ${scale} kali banyaknya responden` });
      } else totals.push(total);
    }
  }
  if (typed.source === "means") body.means = means;
  else body.sums = { n: n ?? 0, totals };
  if (filled.length !== instrument.elements.length) body.elements = filled.map(({ code }) => code);
}

/** The id of an element's input, which error summaries lead to. */
export function fieldOf(code: string): string {
  return `unsur-${code}`;
}
