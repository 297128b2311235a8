const MINUTE = 60_000;
/** A device reports each minute; after three without a word something is wrong. */
const SILENT = 3 * MINUTE;

export type Liveness = "never" | "alive" | "silent";

export function livenessOf(lastSeen: string | null, now = Date.now()): Liveness {
  if (lastSeen === null) return "never";
  return now - Date.parse(lastSeen) > SILENT ? "silent" : "alive";
}
