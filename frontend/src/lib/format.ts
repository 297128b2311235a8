import { i18n } from "@lingui/core";
import { plural, t } from "@lingui/core/macro";

/** Indonesian figures use a decimal comma and a point for thousands; English the reverse. */
function tag(): string {
  return i18n.locale === "en" ? "en-GB" : "id-ID";
}

/** A hyphen is no sign of a number. */
const MINUS = "−";

const ROMAN = ["", "I", "II", "III", "IV"];

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(tag()).format(value);
}

/** Scores and indices always show both decimals: 83,40. */
export function formatScore(value: number): string {
  return new Intl.NumberFormat(tag(), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value).replace("-", MINUS);
}

/** Mean scores are printed with three decimals, as reports do: 3,621. */
export function formatMean(value: number): string {
  return new Intl.NumberFormat(tag(), { minimumFractionDigits: 3, maximumFractionDigits: 3 }).format(value);
}

export function formatPercent(share: number): string {
  return new Intl.NumberFormat(tag(), { style: "percent", maximumFractionDigits: 0 }).format(share);
}

/** "A, B, dan C". */
export function formatList(names: readonly string[], joined: "and" | "or" = "and"): string {
  return new Intl.ListFormat(tag(), { type: joined === "and" ? "conjunction" : "disjunction" }).format(names);
}

/** "Rp25.000", without the space that Intl puts after the sign. */
export function formatRupiah(amount: number): string {
  return `Rp${new Intl.NumberFormat(tag(), { maximumFractionDigits: 0 }).format(amount)}`;
}

/** "Rp0", "Rp25.000" or "Rp25.000–100.000". */
export function formatPrice(lowest: number, highest: number): string {
  return lowest === highest ? formatRupiah(lowest) : `${formatRupiah(lowest)}–${formatNumber(highest)}`;
}

/**
 * A legal date (`2026-03-04`) is a date and not an instant: no zone may move it. An instant is
 * shown as the day it was where the reader is.
 */
export function formatDate(iso: string, style: "long" | "medium" = "long"): string {
  const instant = iso.includes("T");
  const date = new Date(instant ? iso : `${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(tag(), {
    day: "numeric",
    month: style === "long" ? "long" : "short",
    year: "numeric",
    timeZone: instant ? undefined : "UTC",
  }).format(date);
}

export function formatDateTime(iso: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(tag(), { dateStyle: "long", timeStyle: "short", timeZone }).format(new Date(iso));
}

export function formatDuration(value: number, unit: string): string {
  if (unit === "minute") return t`${plural(value, { other: "# menit" })}`;
  if (unit === "hour") return t`${plural(value, { other: "# jam" })}`;
  if (unit === "calendar_day") return t`${plural(value, { other: "# hari" })}`;
  return t`${plural(value, { other: "# hari kerja" })}`;
}

/** "2026-S2" → "Semester II 2026". */
export function formatPeriod(label: string): string {
  const match = /^(\d{4})-(S|TW|Q)?(\d{1,2})$/.exec(label);
  if (!match) return label;
  const [, year = "", kind, number] = match;
  const order = Number(number);
  if (kind === "S") return t`Semester ${ROMAN[order] ?? order} ${year}`;
  if (kind === "TW" || kind === "Q") return t`Triwulan ${ROMAN[order] ?? order} ${year}`;
  const month = new Date(Date.UTC(Number(year), order - 1, 1));
  return new Intl.DateTimeFormat(tag(), { month: "long", year: "numeric", timeZone: "UTC" }).format(month);
}

/** Whole days from today to a legal date; negative once it has passed. */
export function daysUntil(iso: string, today: string = todayIso()): number {
  return Math.round((Date.parse(iso.slice(0, 10)) - Date.parse(today)) / 86_400_000);
}

export function todayIso(now: Date = new Date()): string {
  const month = String(now.getMonth() + 1).padStart(2, "0");
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, "0")}`;
}

export function formatDueIn(iso: string, today?: string): string {
  const days = daysUntil(iso, today);
  if (days === 0) return t`jatuh tempo hari ini`;
  if (days > 0) return t`${plural(days, { other: "# hari lagi" })}`;
  return t`${plural(-days, { other: "lewat # hari" })}`;
}

/** What people type for money ("Rp 50.000", "50 000") as rupiah; null when there is no figure in it. */
export function parseRupiah(typed: string): number | null {
  const digits = typed.replace(/,\d{1,2}$/, "").replace(/\D/g, "");
  return digits === "" ? null : Number(digits);
}
