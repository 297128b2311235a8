import { describe, expect, it } from "vitest";
import { countIn, isRunning, lookAgain, namesIn, rowFaults } from "./job";

describe("jobs", () => {
  it("are looked at again until they have ended", () => {
    expect(lookAgain({ state: "running" })).toBe(700);
    expect(lookAgain({ state: "succeeded" })).toBe(false);
    expect(isRunning(undefined)).toBe(false);
  });

  it("tell which cells were wrong", () => {
    const result = { errors_total: 700, errors: [{ row: 4, column: "WAKTU", code: "range", detail: "Isi 1 sampai 4." }] };

    expect(rowFaults(result)).toEqual({ total: 700, shown: [{ place: "4", column: "WAKTU", detail: "Isi 1 sampai 4." }] });
  });

  it("name sheet, row and cell of a workbook", () => {
    const fault = { sheet: "Biaya", row: 7, cell: "D7", pointer: null, detail: "Isi angka." };

    expect(rowFaults({ faults: [fault], fault_count: 1 }).shown).toEqual([
      { place: "Biaya 7", column: "D7", detail: "Isi angka." },
    ]);
  });

  it("are read with care: a result is whatever the service made of it", () => {
    expect(rowFaults(null)).toEqual({ total: 0, shown: [] });
    expect(countIn({ imported: 412 }, "imported")).toBe(412);
    expect(countIn({ imported: "x" }, "imported")).toBe(0);
    expect(namesIn({ ignored_columns: ["NO", 4, "NAMA"] }, "ignored_columns")).toEqual(["NO", "NAMA"]);
    expect(namesIn(null, "ignored_columns")).toEqual([]);
  });
});
