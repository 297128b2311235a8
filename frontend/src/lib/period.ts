import { todayIso } from "./format";

/** The half-year a day falls in: surveys are held and sealed per semester. */
export function currentPeriod(today: string = todayIso()): string {
  const [year, month] = today.split("-").map(Number);
  return `${year}-S${(month ?? 1) <= 6 ? 1 : 2}`;
}

export function previousPeriod(period: string): string {
  const [year, half] = period.split("-S").map(Number);
  return half === 2 ? `${year}-S1` : `${(year ?? 0) - 1}-S2`;
}

/** First and last day of a semester. */
export function periodDates(period: string): { from: string; to: string } {
  const [year, half] = period.split("-S");
  return half === "1" ? { from: `${year}-01-01`, to: `${year}-06-30` } : { from: `${year}-07-01`, to: `${year}-12-31` };
}

/** What a periodic report may cover: the running quarter, the one before, and the year. */
export function reportPeriods(today: string = todayIso()): string[] {
  const [year = 0, month = 1] = today.split("-").map(Number);
  const quarter = Math.ceil(month / 3);
  const previous = quarter === 1 ? `${year - 1}-Q4` : `${year}-Q${quarter - 1}`;
  return [`${year}-Q${quarter}`, previous, String(year)];
}

const MONTHS: Record<string, number> = { S: 6, TW: 3 };

/** Months since year 0 at the end of what a label stands for: a semester, a quarter, a month or a year. */
export function periodEnd(label: string): number {
  const match = /^(\d{4})(?:-(S|TW)?(\d{1,2}))?$/.exec(label);
  if (!match) return 0;
  const [, year, kind, number] = match;
  return Number(year) * 12 + (number ? Number(number) * (MONTHS[kind ?? ""] ?? 1) : 12);
}

/** Each label once, the newest first. */
export function newestFirst(labels: readonly string[]): string[] {
  return [...new Set(labels)].toSorted((a, b) => periodEnd(b) - periodEnd(a) || a.localeCompare(b));
}
