/** What people type for a number ("2,5", "1.200"): a comma or a last point before one or two digits is decimal. */
export function parseDecimal(typed: string): number | null {
  const text = typed.trim().replace(/\s/g, "");
  const match = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(text);
  if (!match) return null;
  return Number(`${(match[1] ?? "").replaceAll(".", "")}.${match[2] ?? "0"}`);
}

/** A whole number of things or people; null when it is none. */
export function parseCount(typed: string): number | null {
  const value = parseDecimal(typed);
  return value !== null && Number.isInteger(value) ? value : null;
}
