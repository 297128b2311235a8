import { afterEach, describe, expect, it } from "vitest";
import type { Row } from "./columns";
import { keepRows, keptRows, otherSheets } from "./kept-sheets";

const row: Row = { id: "1", cells: { "score:WAKTU": 4 }, words: "", pending: true, refusal: null };
const empty: Row = { id: "2", cells: {}, words: "", pending: false, refusal: null };
const today = { period: "p1", service: null, day: "2026-11-22" };
const before = { period: "p1", service: "s1", day: "2026-11-20" };

afterEach(() => localStorage.clear());

describe("unsaved rows", () => {
  it("outlive the page, with what was sent and not answered", () => {
    keepRows(today, [row, empty]);

    expect(keptRows(today)).toEqual([row]);
    expect(keptRows(before)).toEqual([]);
  });

  it("leave nothing behind once they are saved", () => {
    keepRows(today, [row]);
    keepRows(today, [empty]);

    expect(localStorage).toHaveLength(0);
  });

  it("are found again on other sheets of the round", () => {
    keepRows(before, [row]);
    keepRows({ ...today, period: "p2" }, [row]);

    expect(otherSheets(today)).toEqual([{ ...before, rows: 1 }]);
  });

  it("do not break the page when what is stored is not ours", () => {
    localStorage.setItem("prima.paper/p1/unit/2026-11-22", "{");

    expect(keptRows(today)).toEqual([]);
  });
});
