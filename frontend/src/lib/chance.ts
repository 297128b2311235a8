import { formatNumber } from "./format";

const SMALLEST_SHOWN = 0.001;
const MOST_TOLD = 1e9;

/** "p = 0,012", or "p < 0,001" where more digits would pretend to know. */
export function formatP(p: number): string {
  return p < SMALLEST_SHOWN ? `p < ${formatNumber(SMALLEST_SHOWN)}` : `p = ${formatNumber(p)}`;
}

/** One in how many, to two digits; null when it is rarer than anybody can picture. */
export function oneIn(p: number): number | null {
  if (p <= 0 || 1 / p > MOST_TOLD) return null;
  return Number((1 / p).toPrecision(2));
}
