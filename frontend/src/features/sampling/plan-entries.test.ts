import { describe, expect, it } from "vitest";
import { changedFields, entriesOf, mostLacking, planOf, sharesFit } from "./plan-entries";

const PLAN = {
  target_margin: 2.5,
  deviation: null,
  services: [
    { service_id: "a", name: "KTP", population: 1200 },
    { service_id: "b", name: "KK", population: null },
  ],
  channels: [
    { channel: "kiosk", share: 70 },
    { channel: "qr", share: 30 },
  ],
  groups: [{ field: "age_band", option: "18_25", population: 560 }],
};

function part(still_needed: number) {
  return { channel: null, group: null, service_id: String(still_needed), n: 0, needed: 0, still_needed };
}

describe("a sample plan in its form", () => {
  it("holds what is filled in and nothing else", () => {
    expect(entriesOf(PLAN)).toEqual({
      target_margin: 2.5,
      "service-a": 1200,
      "channel-kiosk": 70,
      "channel-qr": 30,
      "group-age_band-18_25": 560,
    });
  });

  it("comes back as the plan that is sent", () => {
    expect(planOf(entriesOf(PLAN))).toEqual({
      target_margin: 2.5,
      deviation: null,
      services: [{ service_id: "a", population: 1200 }],
      channels: [
        { channel: "qr", share: 30 },
        { channel: "kiosk", share: 70 },
      ],
      groups: [{ field: "age_band", option: "18_25", population: 560 }],
    });
  });

  it("knows which fields two people filled in differently", () => {
    const mine = { target_margin: 2, "service-a": 10 };

    expect(changedFields(mine, { "service-a": 10, "channel-qr": 100 })).toEqual(["target_margin", "channel-qr"]);
    expect(changedFields(mine, { ...mine })).toEqual([]);
  });

  it.each([
    [{}, true],
    [{ "channel-qr": 100 }, true],
    [{ "channel-qr": 60, "channel-kiosk": 40 }, true],
    [{ "channel-qr": 60, "channel-kiosk": 30 }, false],
  ])("wants shares that add up to a hundred: %o", (entries, fits) => {
    expect(sharesFit(entries)).toBe(fits);
  });

  it("names the parts that lack most, worst first, and no finished one", () => {
    expect(mostLacking([part(3), part(0), part(9), part(5)], 2).map(({ service_id }) => service_id)).toEqual(["9", "5"]);
  });
});
