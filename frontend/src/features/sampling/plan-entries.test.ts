import { describe, expect, it } from "vitest";
import { changedFields, entriesOf, groupsAt, mostLacking, plannedFields, planOf, sharesFit, wholeOf } from "./plan-entries";

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

function place(service_id: string | null, channel: string | null, still_needed: number) {
  return { ...part(still_needed), service_id, channel };
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

describe("what a plan asks for", () => {
  it("is more in all than the places could make up for each other", () => {
    const strata = [place("a", "qr", 7), place("a", "kiosk", 0), { ...part(99), group: { field: "gender", option: "male" } }];

    expect(wholeOf({ strata, planned: 40, n: 36 })).toMatchObject({ needed: 40, n: 36, still_needed: 7 });
  });

  it("opens one place by the groups that are there, once they are known", () => {
    const there = { ...place("a", "qr", 4), group: { field: "gender", option: "male" } };
    const strata = [there, { ...there, channel: "kiosk" }, { ...there, service_id: null }];

    expect(groupsAt(strata, place("a", "qr", 7))).toEqual([there]);
    expect(groupsAt(undefined, place("a", "qr", 7))).toBeUndefined();
  });

  it("names the fields it knows users of in the order of the questionnaire", () => {
    const groups = [
      { field: "age_band", option: "18_25", population: 5 },
      { field: "gender", option: "male", population: 5 },
    ];

    expect(plannedFields({ groups })).toEqual(["gender", "age_band"]);
  });
});
