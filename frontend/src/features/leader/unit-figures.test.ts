import { describe, expect, it } from "vitest";
import type { Seal, Service, Unit } from "~/api/types";
import { unitFigures } from "./unit-figures";

function aUnit(id: string, closed_on: string | null = null): Unit {
  return { id, name: `Dinas ${id}`, parent_id: null, ancestors: [], short_name: null, kind: "agency", closed_on, version: 1 };
}

function aService(unit: string, published_version: number | null): Service {
  return {
    id: `${unit}-${published_version}`,
    code: "",
    name: "",
    description: "",
    kind: "administrative",
    unit: { id: unit, name: "" },
    aliases: [],
    reference_code: null,
    state: "active",
    published_version,
  };
}

function aSeal(unit_id: string, sealed_at: string, index: number): Seal {
  return {
    id: sealed_at,
    number: 1,
    period_id: "",
    unit_id,
    label: "2026-S1",
    instrument: "PERMENPANRB-14-2017",
    revision: 1,
    n: 100,
    population: null,
    needed: 384,
    hidden: false,
    index,
    margin: 1,
    category: "B",
    sha256: "",
    previous_sha256: null,
    report_sha256: "",
    sealed_at,
  };
}

const NOTHING = { units: [], services: [], cases: [], obstacles: [], seals: [] };

describe("how the units stand", () => {
  it("puts the unit with most to do first and leaves out units that serve nobody", () => {
    const figures = unitFigures({
      ...NOTHING,
      units: [aUnit("A"), aUnit("B"), aUnit("C")],
      services: [aService("A", 1), aService("B", null), aService("B", 2)],
    });

    expect(figures.map(({ id, services, published }) => [id, services, published])).toEqual([
      ["B", 2, 1],
      ["A", 1, 1],
    ]);
  });

  it("shows the newest seal of a unit", () => {
    const seals = [aSeal("A", "2026-01-10", 79), aSeal("A", "2026-07-10", 83.4)];

    expect(unitFigures({ ...NOTHING, units: [aUnit("A")], seals })[0]?.seal?.index).toBe(83.4);
  });

  it("forgets closed units", () => {
    expect(unitFigures({ ...NOTHING, units: [aUnit("A", "2025-12-31")], services: [aService("A", 1)] })).toEqual([]);
  });
});
