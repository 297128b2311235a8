import { describe, expect, it } from "vitest";
import { COMPONENTS } from "~/lib/words/components";
import { faultsOf, freshItem, ITEM_FIELDS, toPayload } from "./item-fields";

describe("items of a component", () => {
  it("have fields for every one of the fourteen components", () => {
    expect(COMPONENTS).toHaveLength(14);
    for (const component of COMPONENTS) expect(ITEM_FIELDS[component].length).toBeGreaterThan(0);
  });

  it("name what is still missing", () => {
    expect(faultsOf("requirements", [freshItem("requirements", "1")])).toEqual([{ itemId: "1", field: "name" }]);
  });

  it("ask for the condition of a conditional requirement only", () => {
    const item = { ...freshItem("requirements", "1"), name: "Surat kehilangan", necessity: "conditional" };

    expect(faultsOf("requirements", [item]).map(({ field }) => field)).toEqual(["condition"]);
    expect(faultsOf("requirements", [{ ...item, necessity: "required" }])).toEqual([]);
  });

  it("ask a fee that is not free for its amount", () => {
    const fee = { ...freshItem("fee", "1"), name: "Retribusi" };

    expect(faultsOf("fee", [fee])).toEqual([]);
    expect(faultsOf("fee", [{ ...fee, kind: "fixed" }]).map(({ field }) => field)).toEqual(["amount"]);
  });

  it("are sent without what is hidden, and with nothing for what was left empty", () => {
    const fee = { ...freshItem("fee", "1"), name: "Pengurusan", kind: "free", amount: 50_000, exemption: "lansia" };

    expect(toPayload("fee", [fee])).toEqual([
      { id: "1", name: "Pengurusan", kind: "free", amount: 0, unit: null, legal_basis: null, exemption: null },
    ]);
  });
});
