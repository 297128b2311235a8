import { describe, expect, it } from "vitest";
import type { ComparedUnit } from "~/api/types";
import { countPositions, sharedScale, shownUnits } from "./shown-units";

const large: ComparedUnit = {
  unit_id: "1",
  name: "Dinas Kesehatan",
  n: 340,
  population: 9000,
  index: 82.4,
  lower: 81.2,
  upper: 83.5,
  category: "B",
  needed: 300,
  publishable: true,
  position: "within",
};
const small: ComparedUnit = { ...large, unit_id: "2", n: 6, index: null, lower: null, upper: null, category: null, position: null };

describe("the units of a comparison", () => {
  it("are shown from ten answers on: the service withholds the others", () => {
    expect(shownUnits([large, small]).map(({ id }) => id)).toEqual(["1"]);
  });

  it("have no letter when they may not be announced", () => {
    const shown = shownUnits([large, { ...large, n: 40, publishable: false }]);

    expect(shown.map(({ index, category }) => [index, category])).toEqual([
      [82.4, "B"],
      [82.4, null],
    ]);
  });

  it("are counted by where chance ends", () => {
    expect(countPositions([{ position: "within" }, { position: "below" }, { position: "within" }])).toEqual({
      above: 0,
      within: 2,
      below: 1,
    });
  });

  it("share one scale that holds all their limits", () => {
    const limits = [
      { lower: 81.2, upper: 83.5 },
      { lower: 61.9, upper: 99.2 },
    ];

    expect(sharedScale(limits)).toEqual({ from: 60, to: 100 });
  });
});
