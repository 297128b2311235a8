import type { FollowUp } from "~/api/types";

type Ordered = Pick<FollowUp, "label" | "state" | "due_on" | "element_name">;

const URGENCY: Record<FollowUp["state"], number> = { overdue: 0, running: 1, planned: 1, done: 2 };

/** Follow-ups by the round they come from, newest first; what is late comes first, what is done last. */
export function byRound<T extends Ordered>(all: readonly T[]): [label: string, own: T[]][] {
  const labels = [...new Set(all.map(({ label }) => label))].toSorted((one, other) => other.localeCompare(one));
  return labels.map((label) => [
    label,
    all
      .filter((one) => one.label === label)
      .toSorted(
        (one, other) =>
          URGENCY[one.state] - URGENCY[other.state] ||
          one.due_on.localeCompare(other.due_on) ||
          one.element_name.localeCompare(other.element_name),
      ),
  ]);
}
