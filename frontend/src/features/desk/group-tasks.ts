import type { Task } from "~/api/types";
import { daysUntil } from "~/lib/format";

export const GROUPS = ["overdue", "today", "week", "later", "undated"] as const;
export type Group = (typeof GROUPS)[number];

/** When a task has to be done, counted from today; what the service calls overdue is overdue. */
export function groupOf(task: Pick<Task, "due_on" | "overdue">, today: string): Group {
  if (task.overdue) return "overdue";
  if (!task.due_on) return "undated";
  const days = daysUntil(task.due_on, today);
  if (days < 0) return "overdue";
  if (days === 0) return "today";
  return days <= 7 ? "week" : "later";
}

export function groupTasks(tasks: readonly Task[], today: string): Map<Group, Task[]> {
  const sorted = tasks.toSorted((a, b) => (a.due_on ?? "9999").localeCompare(b.due_on ?? "9999"));
  const groups = new Map<Group, Task[]>();
  for (const group of GROUPS) {
    const own = sorted.filter((task) => groupOf(task, today) === group);
    if (own.length > 0) groups.set(group, own);
  }
  return groups;
}
