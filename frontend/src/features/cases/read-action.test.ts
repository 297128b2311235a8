import { describe, expect, it } from "vitest";
import { ACTION_FORMS, type ActionField } from "./action-fields";
import { missingFields, readAction } from "./read-action";

const DECIDE = ACTION_FORMS.decide?.fields ?? [];
const RETURN = ACTION_FORMS.return?.fields ?? [];

function filled(values: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}

const nameOf = (field: ActionField) => field.name;

describe("a step of a case", () => {
  it("sends a decision with its compensation as one thing", () => {
    const form = filled({ finding: "substantiated", action: "Petugas dipindahkan.", amount: "Rp50.000", pay_by: "2027-01-15" });

    expect(readAction(DECIDE, form)).toEqual({
      finding: "substantiated",
      action: "Petugas dipindahkan.",
      remedy: null,
      breached_component: null,
      compensation: { amount: 50000, pay_by: "2027-01-15" },
    });
  });

  it("leaves compensation out where none was given", () => {
    expect(readAction(DECIDE, filled({ finding: "unsubstantiated", action: "Diperiksa." }))).not.toHaveProperty("compensation");
  });

  it("asks for the day when a sum was given", () => {
    const form = filled({ finding: "partly", action: "Ditegur.", amount: "50000" });

    expect(missingFields(DECIDE, form, nameOf)).toEqual([{ field: "pay_by", message: "pay_by" }]);
  });

  it("sends one item per line", () => {
    const form = filled({ body: "Mohon lengkapi.", items: "tanggal kejadian\n\n nama loket " });

    expect(readAction(RETURN, form)).toEqual({ body: "Mohon lengkapi.", items: ["tanggal kejadian", "nama loket"] });
  });

  it("names every required field that is empty", () => {
    expect(missingFields(RETURN, filled({}), nameOf).map(({ field }) => field)).toEqual(["body", "items"]);
  });
});
