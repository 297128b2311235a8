import type { Anomaly } from "~/api/types";
import { daysUntil } from "~/lib/format";

type Judged = Pick<Anomaly, "state" | "from_day" | "to_day" | "service_id" | "signal">;

/** What nobody has judged first; short spans before long ones, because they can be checked; each day together. */
export function forJudging<T extends Judged>(all: readonly T[]): T[] {
  return all.toSorted(
    (one, other) =>
      Number(one.state !== "open") - Number(other.state !== "open") ||
      daysUntil(one.to_day, one.from_day) - daysUntil(other.to_day, other.from_day) ||
      other.from_day.localeCompare(one.from_day) ||
      Number(one.service_id === null) - Number(other.service_id === null) ||
      one.signal.localeCompare(other.signal),
  );
}
