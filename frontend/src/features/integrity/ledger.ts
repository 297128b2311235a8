import type { ServedDay, ServedDayRead } from "~/api/types";
import { parseCount } from "~/lib/decimal";

/** What one source counted, as typed: the day and the service ("" for the unit as a whole) of each filled cell. */
export type Cells = Readonly<Record<string, string>>;

export const cellOf = (day: string, service: string) => `${day} ${service}`;

export function cellsOf(rows: readonly ServedDayRead[], source: string): Cells {
  const own = rows.filter((row) => row.source === source);
  return Object.fromEntries(own.map(({ day, service_id, count }) => [cellOf(day, service_id ?? ""), String(count)]));
}

export type Fault = { day: string; service: string };

/** The days to state, and the cells that hold no whole number. Empty cells are left out. */
export function statementOf(cells: Cells): { days: ServedDay[]; faults: Fault[] } {
  const days: ServedDay[] = [];
  const faults: Fault[] = [];
  for (const [cell, typed] of Object.entries(cells)) {
    if (typed.trim() === "") continue;
    const [day = "", service = ""] = cell.split(" ");
    const count = parseCount(typed);
    if (count === null || count > 1_000_000) faults.push({ day, service });
    else days.push({ day, service_id: service || null, count });
  }
  return { days: days.toSorted((one, other) => one.day.localeCompare(other.day)), faults };
}

/** What was copied from a spreadsheet, laid over the grid from one cell to the right and downwards. */
export function pasted(cells: Cells, days: readonly string[], services: readonly string[], at: Fault, text: string): Cells {
  const top = days.indexOf(at.day);
  const left = services.indexOf(at.service);
  const laid: Record<string, string> = { ...cells };
  text
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .forEach((line, down) =>
      line.split("\t").forEach((value, right) => {
        const day = days[top + down];
        const service = services[left + right];
        if (day !== undefined && service !== undefined) laid[cellOf(day, service)] = value.trim();
      }),
    );
  return laid;
}

/** Months from the first to the last day, newest first: "2026-08". */
export function monthsOf(first: string, last: string): string[] {
  const months: string[] = [];
  for (let at = new Date(`${first.slice(0, 7)}-01T00:00:00Z`); at.toISOString().slice(0, 7) <= last.slice(0, 7); ) {
    months.unshift(at.toISOString().slice(0, 7));
    at = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1));
  }
  return months;
}

/** The days of a month that lie within the round. */
export function daysOf(month: string, first: string, last: string): string[] {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: count }, (_, index) => `${month}-${String(index + 1).padStart(2, "0")}`).filter(
    (day) => day >= first && day <= last,
  );
}
