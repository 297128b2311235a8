import { describe, expect, it } from "vitest";
import { apart, type Place } from "./apart";

const MIDDLE: Place = { x: 100, y: 100 };
const APART = 20;

const place = (marks: readonly Place[]) => apart(marks, MIDDLE, APART);

function nearest(marks: readonly Place[]): number {
  const distances = marks.flatMap((one, index) => marks.slice(index + 1).map((other) => Math.hypot(other.x - one.x, other.y - one.y)));
  return Math.min(...distances);
}

const quarter = ({ x, y }: Place) => [x < MIDDLE.x, y < MIDDLE.y];

describe("marks on the map", () => {
  it("stay where they are when all can be read", () => {
    const marks = [
      { x: 20, y: 20 },
      { x: 40, y: 20 },
      { x: 150, y: 150 },
    ];

    expect(place(marks)).toEqual(marks);
  });

  it("are moved so that none lies on another, the first one standing still", () => {
    const marks = [1, 2, 3, 4, 5].map(() => ({ x: 50, y: 50 }));

    const placed = place(marks);

    expect(placed[0]).toEqual({ x: 50, y: 50 });
    expect(nearest(placed)).toBeGreaterThanOrEqual(APART);
  });

  it("go no farther than they must", () => {
    const [, moved] = place([
      { x: 50, y: 50 },
      { x: 52, y: 50 },
    ]);

    expect(Math.hypot((moved?.x ?? 0) - 52, (moved?.y ?? 0) - 50)).toBeLessThanOrEqual(APART);
  });

  it("never leave their quarter: it is what they say", () => {
    const marks = [
      { x: 99, y: 99 },
      { x: 101, y: 99 },
      { x: 99, y: 101 },
      { x: 101, y: 101 },
    ];

    const placed = place(marks);

    expect(placed.map(quarter)).toEqual(marks.map(quarter));
    expect(nearest(placed)).toBeGreaterThanOrEqual(APART);
  });

  it("stay, and so remain true, where there is no room at all", () => {
    const crowd = Array.from({ length: 200 }, () => ({ x: 99, y: 99 }));

    const placed = apart(crowd, MIDDLE, 60);

    expect(placed).toHaveLength(200);
    expect(placed.at(-1)).toEqual({ x: 99, y: 99 });
  });

  it("keep everything else that is known of them", () => {
    expect(apart([{ x: 1, y: 2, name: "U1" }], MIDDLE, APART)).toEqual([{ x: 1, y: 2, name: "U1" }]);
    expect(place([])).toEqual([]);
  });
});
