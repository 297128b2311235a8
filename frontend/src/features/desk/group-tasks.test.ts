import { describe, expect, it } from "vitest";
import { groupOf, groupTasks } from "./group-tasks";

const TODAY = "2026-11-21";

function aTask(id: string, due_on: string | null, overdue = false) {
  return { id, kind: "complaint", title: id, due_on, overdue, href: "/meja", unit_id: null };
}

describe("grouping tasks", () => {
  it.each([
    ["2026-11-20", "overdue"],
    ["2026-11-21", "today"],
    ["2026-11-28", "week"],
    ["2026-11-29", "later"],
    [null, "undated"],
  ] as const)("puts a task due %s under %s", (due, group) => {
    expect(groupOf(aTask("1", due), TODAY)).toBe(group);
  });

  it("believes the service about what is overdue", () => {
    expect(groupOf(aTask("1", "2026-12-31", true), TODAY)).toBe("overdue");
  });

  it("keeps the most urgent first and leaves empty groups out", () => {
    const groups = groupTasks([aTask("b", "2026-11-25"), aTask("a", "2026-11-23"), aTask("c", null)], TODAY);

    expect([...groups.keys()]).toEqual(["week", "undated"]);
    expect(groups.get("week")?.map(({ id }) => id)).toEqual(["a", "b"]);
  });
});
