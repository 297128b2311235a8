import { describe, expect, it } from "vitest";
import { currentPeriod } from "~/lib/period";
import { askedRound, chooseInstrument, roundSearch, sealedLabels } from "./sealed-rounds";
import { SKM } from "./survey-results";

const SPAK = "SPAK-2021";
const round = (label: string, instrument: string) => ({ label, instrument });
const seals = [round("2026-S1", SKM), round("2026-S2", SPAK), round("2025-S2", SKM), round("2025-S2", SPAK)];

describe("an address that names no questionnaire", () => {
  it("means the usual survey where it was held", () => {
    expect(askedRound(seals, { masa: "2025-S2" })).toEqual({ period: "2025-S2", instrument: SKM });
  });

  it("means the one that was sealed where only another was held", () => {
    expect(askedRound(seals, { masa: "2026-S2" })).toEqual({ period: "2026-S2", instrument: SPAK });
  });

  it("means the newest round of the usual survey when it names no round either", () => {
    expect(askedRound(seals, {})).toEqual({ period: "2026-S1", instrument: SKM });
    expect(askedRound([round("2026-S2", SPAK)], {})).toEqual({ period: "2026-S2", instrument: SPAK });
  });

  it("means the usual survey that runs now while nothing is sealed", () => {
    expect(askedRound([], {})).toEqual({ period: currentPeriod(), instrument: SKM });
  });
});

describe("an address that names a questionnaire", () => {
  it("is taken at its word", () => {
    expect(askedRound(seals, { masa: "2026-S2", instrumen: SKM })).toEqual({ period: "2026-S2", instrument: SKM });
    expect(askedRound(seals, { instrumen: SPAK })).toEqual({ period: "2026-S2", instrument: SPAK });
  });

  it("is made only where the label does not tell", () => {
    expect(roundSearch(seals, { period: "2026-S2", instrument: SPAK })).toEqual({ masa: "2026-S2", instrumen: undefined });
    expect(roundSearch(seals, { period: "2026-S2", instrument: SKM })).toEqual({ masa: "2026-S2", instrumen: SKM });
  });
});

describe("the choices", () => {
  it("are the rounds that were sealed with the questionnaire", () => {
    expect(sealedLabels(seals, SKM)).toEqual(["2026-S1", "2025-S2"]);
  });

  it("lead from one questionnaire to a round in which the other was asked", () => {
    expect(chooseInstrument(seals, { period: "2026-S1", instrument: SKM }, SPAK).period).toBe("2026-S2");
    expect(chooseInstrument(seals, { period: "2025-S2", instrument: SKM }, SPAK).period).toBe("2025-S2");
    expect(chooseInstrument([], { period: "2026-S1", instrument: SKM }, SPAK).period).toBe("2026-S1");
  });
});
