import { describe, expect, it } from "vitest";
import { placeLabels, shapeFunnel, sizeMarks } from "./funnel";

const LIMITS = [
  { n: 10, lower95: 70, upper95: 90, lower998: 61, upper998: 94 },
  { n: 1000, lower95: 79, upper95: 81, lower998: 78, upper998: 82 },
];
const FRAME = { left: 40, right: 640, top: 10, bottom: 210 };

describe("shapeFunnel", () => {
  it("stretches from the smallest to the largest unit and shows every limit", () => {
    const { x, y, low, high } = shapeFunnel(LIMITS, [{ n: 100, index: 80 }], FRAME);

    expect([low, high]).toEqual([60, 95]);
    expect([x(10), x(1000)]).toEqual([40, 640]);
    expect(x(100)).toBeCloseTo(340);
    expect([y(60), y(95)]).toEqual([210, 10]);
  });

  it("closes each band: along the upper limits and back along the lower ones", () => {
    const { inner } = shapeFunnel(LIMITS, [], FRAME);

    expect(inner.split(" ")).toHaveLength(4);
    expect(inner.split(" ")[0]).toBe(`40,${Math.round((210 - ((90 - 60) / 35) * 200) * 10) / 10}`);
    expect(inner.split(" ").at(-1)?.startsWith("40,")).toBe(true);
  });

  it("keeps a unit far outside the limits on the drawing", () => {
    const { low, high, y } = shapeFunnel(LIMITS, [{ n: 500, index: 41.3 }], FRAME);

    expect([low, high]).toEqual([40, 95]);
    expect(y(41.3)).toBeLessThanOrEqual(FRAME.bottom);
  });

  it("never leaves the scale of the index", () => {
    const wide = [{ n: 10, lower95: 26, upper95: 99.5, lower998: 25, upper998: 100 }];

    expect(shapeFunnel(wide, [], FRAME)).toMatchObject({ low: 25, high: 100 });
  });
});

describe("sizeMarks", () => {
  it("names round numbers of answers within the axis", () => {
    expect(sizeMarks(10, 420, 9)).toEqual([10, 20, 50, 100, 200]);
    expect(sizeMarks(12, 18, 9)).toEqual([]);
  });

  it("leaves some out where they would run together", () => {
    expect(sizeMarks(10, 5000, 4)).toEqual([10, 100, 1000]);
  });
});

describe("placeLabels", () => {
  const name = "Dinas Kesehatan";

  it("puts a name to the right, or to the left at the edge", () => {
    const labels = [
      { name, x: 60, y: 40 },
      { name, x: 630, y: 90 },
    ];
    const [left, right] = placeLabels(labels, labels, FRAME);

    expect(left).toMatchObject({ anchor: "start", textX: 70, textY: 44 });
    expect(right).toMatchObject({ anchor: "end", textX: 620 });
  });

  it("moves one of two names that would meet", () => {
    const labels = [
      { name, x: 60, y: 40 },
      { name, x: 64, y: 42 },
    ];
    const placed = placeLabels(labels, [], FRAME);

    expect(Math.abs((placed[0]?.textY ?? 0) - (placed[1]?.textY ?? 0))).toBeGreaterThanOrEqual(15);
  });

  it("covers no mark, its own or another's", () => {
    const label = { name, x: 100, y: 80 };
    const marks = [label, { x: 150, y: 82 }];
    const [placed] = placeLabels([label], marks, FRAME);

    expect(placed?.textY).not.toBe(84);
    for (const { x, y } of marks) {
      const beside = x > (placed?.textX ?? 0) && x < (placed?.textX ?? 0) + name.length * 6.4;
      expect(beside && Math.abs((placed?.textY ?? 0) - 4 - y) < 13).toBe(false);
    }
  });

  it("leaves out a name for which there is no room", () => {
    expect(placeLabels([{ name: "x".repeat(120), x: 300, y: 40 }], [], FRAME)).toEqual([]);
    expect(placeLabels([{ name, x: 60, y: 260 }], [], FRAME)).toEqual([]);
  });

  it("leaves out a name that could only stand on marks", () => {
    const crowd = Array.from({ length: 2400 }, (_, place) => ({ x: (place % 60) * 11, y: Math.floor(place / 60) * 11 }));

    expect(placeLabels([{ name, x: 60, y: 40 }], crowd, FRAME)).toEqual([]);
  });
});
