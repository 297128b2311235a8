import { CHANNELS, START_EVENTS } from "./words/components";
import { word } from "./words/word";
import { formatDuration, formatRupiah } from "./format";

const HIDDEN = new Set([
  "id",
  "amount",
  "kind",
  "value",
  "unit",
  "start_event",
  "channel",
  "necessity",
  "form",
  "actor",
  "count",
]);

/** One line for an item of any component, for lists that mix them (differences, conflicts). */
export function describeItem(item: unknown): string {
  if (typeof item !== "object" || item === null) return String(item ?? "");
  const fields = item as Record<string, unknown>;
  const parts = Object.entries(fields)
    .filter(([name, value]) => !HIDDEN.has(name) && (typeof value === "string" || typeof value === "number") && value !== "")
    .map(([, value]) => String(value));
  if (typeof fields.amount === "number") parts.push(formatRupiah(fields.amount));
  if (typeof fields.value === "number" && typeof fields.unit === "string")
    parts.unshift(formatDuration(fields.value, fields.unit));
  if (typeof fields.start_event === "string") parts.push(word(START_EVENTS, fields.start_event));
  if (typeof fields.channel === "string") parts.unshift(word(CHANNELS, fields.channel));
  return parts.join(", ");
}
