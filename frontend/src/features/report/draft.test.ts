import { describe, expect, it } from "vitest";
import { type Draft, EMPTY_DRAFT, firstOpenStep, problemsAt, toBody } from "./draft";

const STORY = "Petugas loket meminta uang agar KTP cepat jadi.";
const LEVY: Draft = { ...EMPTY_DRAFT, kind: "illegal_levy", story: STORY, paid: "Rp50.000", identity: "anonymous" };

describe("a report being written", () => {
  it("opens at the first step that is not finished", () => {
    expect(firstOpenStep(EMPTY_DRAFT)).toBe("kind");
    expect(firstOpenStep({ ...EMPTY_DRAFT, kind: "complaint" })).toBe("story");
    expect(firstOpenStep({ ...LEVY, identity: "" })).toBe("identity");
    expect(firstOpenStep(LEVY)).toBe("check");
  });

  it("asks for the amount of a levy and of nothing else", () => {
    expect(problemsAt("about", { ...LEVY, paid: "" }).map(({ field }) => field)).toEqual(["paid"]);
    expect(problemsAt("about", { ...LEVY, kind: "complaint", paid: "" })).toEqual([]);
  });

  it("refuses an incident in the future", () => {
    const problems = problemsAt("about", { ...LEVY, incidentOn: "2026-11-22" }, "2026-11-21");

    expect(problems.map(({ field }) => field)).toEqual(["incidentOn"]);
  });

  it("asks everyone but the anonymous for a name and a way back", () => {
    const problems = problemsAt("identity", { ...LEVY, identity: "sealed" });

    expect(problems.map(({ field }) => field)).toEqual(["name", "phone"]);
    expect(problemsAt("identity", { ...LEVY, identity: "sealed", name: "Wa Ode", email: "w@example.id" })).toEqual([]);
  });
});

describe("what is sent", () => {
  it("holds nothing about an anonymous reporter, whatever was typed before", () => {
    expect(toBody({ ...LEVY, name: "La Ode", phone: "0812" }).identity).toEqual({ class: "anonymous" });
  });

  it("gives the amount as whole rupiah", () => {
    expect(toBody(LEVY)).toMatchObject({ kind: "illegal_levy", paid_amount: 50000, service_id: null });
  });

  it("leaves the amount out of other reports", () => {
    expect(toBody({ ...LEVY, kind: "complaint" }).paid_amount).toBeNull();
  });
});
