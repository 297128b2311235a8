import { describe, expect, it } from "vitest";
import { cellOf, cellsOf, daysOf, monthsOf, pasted, statementOf } from "./ledger";

const row = (day: string, service_id: string | null, count: number, source = "Loket") => ({ day, service_id, count, source });

describe("the ledger", () => {
  it("shows what its source said, and nobody else's numbers", () => {
    const rows = [row("2026-08-03", "ktp", 12), row("2026-08-03", null, 40), row("2026-08-03", "ktp", 7, "SIAK")];

    expect(cellsOf(rows, "Loket")).toEqual({ "2026-08-03 ktp": "12", "2026-08-03 ": "40" });
  });

  it("states what is filled in, a zero too, and leaves empty cells out", () => {
    const { days, faults } = statementOf({ "2026-08-04 ktp": "0", "2026-08-03 ": "1.200", "2026-08-05 ktp": " " });

    expect(faults).toEqual([]);
    expect(days).toEqual([
      { day: "2026-08-03", service_id: null, count: 1200 },
      { day: "2026-08-04", service_id: "ktp", count: 0 },
    ]);
  });

  it.each(["dua", "1,5", "-1", "2000000"])("names the cell that holds “%s”", (typed) => {
    expect(statementOf({ [cellOf("2026-08-03", "ktp")]: typed })).toEqual({
      days: [],
      faults: [{ day: "2026-08-03", service: "ktp" }],
    });
  });

  it("takes a block copied from a spreadsheet and drops what lies outside the grid", () => {
    const days = ["2026-08-03", "2026-08-04"];
    const services = ["ktp", "kk"];

    const laid = pasted({ "2026-08-03 ktp": "9" }, days, services, { day: "2026-08-03", service: "kk" }, "1\t2\r\n3\t4\r\n5\t6\r\n");

    expect(laid).toEqual({ "2026-08-03 ktp": "9", "2026-08-03 kk": "1", "2026-08-04 kk": "3" });
  });

  it("is entered month by month, within the round", () => {
    expect(monthsOf("2026-11-20", "2027-01-02")).toEqual(["2027-01", "2026-12", "2026-11"]);
    expect(daysOf("2026-11", "2026-11-29", "2027-01-02")).toEqual(["2026-11-29", "2026-11-30"]);
    expect(daysOf("2027-01", "2026-11-29", "2027-01-02")).toEqual(["2027-01-01", "2027-01-02"]);
  });
});
