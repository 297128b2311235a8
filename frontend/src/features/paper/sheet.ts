import { cellKey, type Column, isComplete, isEmpty, type Row } from "./columns";

/** As many as one request may carry. */
export const MOST_ROWS = 100;
const MOST_UNDO = 200;

type Place = { row: number; column: number };

/** Unsaved rows, how they came to be, and where the next digit goes. */
export type Sheet = { rows: Row[]; past: { rows: Row[]; at: Place }[]; at: Place };

export type Edit =
  | { type: "digit"; row: number; column: number; value: number }
  | { type: "clear"; row: number; column: number }
  | { type: "words"; row: number; text: string }
  | { type: "remove"; row: number }
  | { type: "go"; row: number; column: number }
  | { type: "undo" }
  | { type: "sending"; ids: ReadonlySet<string> }
  | { type: "judged"; refusals: ReadonlyMap<string, string | null> };

/** Makes the rows that edits need; ids are made once, here and never again for the same paper. */
export type Tools = { columns: readonly Column[]; newId: () => string };

const blank = (id: string): Row => ({ id, cells: {}, words: "", pending: false, refusal: null });

export function openSheet(kept: readonly Row[], { newId }: Tools): Sheet {
  const rows = ready([...kept], newId);
  return { rows, past: [], at: { row: rows.length - 1, column: 0 } };
}

/** There is always one empty row to type into, until the sheet is full. */
function ready(rows: Row[], newId: () => string): Row[] {
  const last = rows.at(-1);
  if ((last && isEmpty(last)) || rows.length >= MOST_ROWS) return rows;
  return [...rows, blank(newId())];
}

export function edit(sheet: Sheet, change: Edit, tools: Tools): Sheet {
  switch (change.type) {
    case "go":
      return { ...sheet, at: within(sheet, change, tools) };
    case "undo":
      return undo(sheet, tools);
    case "digit":
      return typeDigit(sheet, change, tools);
    case "clear":
      return withRow(sheet, change.row, tools, { row: change.row, column: change.column }, (row) => {
        const { [keyAt(tools, change.column)]: _, ...cells } = row.cells;
        return { ...row, cells, refusal: null };
      });
    case "words":
      return withRow(sheet, change.row, tools, sheet.at, (row) => ({ ...row, words: change.text, refusal: null }));
    case "remove":
      return remember(sheet, { ...sheet, rows: ready(sheet.rows.toSpliced(change.row, 1), tools.newId) });
    case "sending":
      return { ...sheet, past: [], rows: sheet.rows.map((row) => (change.ids.has(row.id) ? { ...row, pending: true } : row)) };
    case "judged":
      return judged(sheet, change.refusals, tools);
  }
}

function keyAt({ columns }: Tools, index: number): string {
  const column = columns[index];
  return column ? cellKey(column) : "";
}

const limit = (value: number, most: number) => Math.max(0, Math.min(value, most));

function within({ rows }: Sheet, { row, column }: Place, { columns }: Tools): Place {
  return { row: limit(row, rows.length - 1), column: limit(column, columns.length - 1) };
}

/** A digit beyond the answers of its column is not typed; a good one leads to the next cell. */
function typeDigit(sheet: Sheet, { row, column, value }: Edit & { type: "digit" }, tools: Tools): Sheet {
  const most = tools.columns[column]?.options.length ?? 0;
  if (value < 1 || value > most) return sheet;
  const next = column + 1 < tools.columns.length ? { row, column: column + 1 } : { row: row + 1, column: 0 };
  return withRow(sheet, row, tools, next, (before) => ({
    ...before,
    cells: { ...before.cells, [keyAt(tools, column)]: value },
    refusal: null,
  }));
}

function withRow(sheet: Sheet, index: number, tools: Tools, at: Place, change: (row: Row) => Row): Sheet {
  const row = sheet.rows[index];
  if (!row || row.pending) return sheet;
  const rows = ready(sheet.rows.with(index, change(row)), tools.newId);
  const changed = remember(sheet, { ...sheet, rows });
  return { ...changed, at: within(changed, at, tools) };
}

function remember(before: Sheet, after: Sheet): Sheet {
  return { ...after, past: [...before.past, { rows: before.rows, at: before.at }].slice(-MOST_UNDO) };
}

function undo(sheet: Sheet, tools: Tools): Sheet {
  const before = sheet.past.at(-1);
  if (!before) return sheet;
  const back = { ...sheet, rows: before.rows, past: sheet.past.slice(0, -1) };
  return { ...back, at: within(back, before.at, tools) };
}

/** What was taken leaves the sheet; what was refused stays, with the reason, to be corrected. */
function judged(sheet: Sheet, refusals: ReadonlyMap<string, string | null>, tools: Tools): Sheet {
  const rows = sheet.rows.flatMap((row) => {
    const refusal = refusals.get(row.id);
    if (refusal === undefined) return [row];
    return refusal === null ? [] : [{ ...row, pending: false, refusal }];
  });
  const left = { ...sheet, rows: ready(rows, tools.newId), past: [] };
  const refused = left.rows.findIndex((row) => row.refusal !== null);
  return { ...left, at: within(left, { row: refused < 0 ? left.rows.length - 1 : refused, column: 0 }, tools) };
}

/** Rows that can be sent now; `unfinished` still lack an answer. */
export function readiness({ rows }: Sheet, columns: readonly Column[]): { complete: Row[]; unfinished: number } {
  const begun = rows.filter((row) => !isEmpty(row));
  const complete = begun.filter((row) => isComplete(row, columns));
  return { complete, unfinished: begun.length - complete.length };
}
