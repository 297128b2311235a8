import type { Anomaly, Progress, Selection } from "~/api/types";
import { WHOLE_UNIT } from "./integrity-words";

export type Preview = { n: number; exact: boolean };

export function selectionOf({ service_id, channel, from_day, to_day }: Anomaly): Selection {
  return { service_id, channel, from_day, to_day, only_uniform: false };
}

function sameAnswers(one: Selection, other: Selection): boolean {
  return (
    (one.service_id ?? null) === (other.service_id ?? null) &&
    (one.channel ?? null) === (other.channel ?? null) &&
    one.from_day === other.from_day &&
    one.to_day === other.to_day
  );
}

type Counts = Pick<Progress, "by_day" | "by_service" | "by_channel">;

/** For a proposal without a finding: no days are chosen yet, so that nobody sets a whole round aside unawares. */
export const NOTHING_CHOSEN: Selection = { from_day: "", to_day: "", only_uniform: false };

/**
 * How many answers a selection would set aside. What a scan counted is exact; otherwise only the
 * margins of the table are known, and the smallest of them is what it cannot exceed.
 */
export function previewOf(selection: Selection, anomaly: Anomaly | null, counts: Counts): Preview {
  if (anomaly && !selection.only_uniform && sameAnswers(selection, selectionOf(anomaly))) {
    return { n: anomaly.answers, exact: true };
  }
  const days = sum(counts.by_day.filter(({ day }) => day >= selection.from_day && day <= selection.to_day));
  const services = selection.service_id
    ? sum(counts.by_service.filter(({ service_id }) => (service_id ?? WHOLE_UNIT) === selection.service_id))
    : days;
  const channels = selection.channel ? sum(counts.by_channel.filter(({ channel }) => channel === selection.channel)) : days;
  const n = Math.min(days, services, channels);
  return { n, exact: n === 0 || (!selection.service_id && !selection.channel && !selection.only_uniform) };
}

function sum(counts: readonly { n: number }[]): number {
  return counts.reduce((total, { n }) => total + n, 0);
}
