import { describe, expect, it } from "vitest";
import { type Column, paperAnswer, type Row } from "./columns";
import { edit, type Edit, MOST_ROWS, openSheet, readiness, type Sheet } from "./sheet";

const scale = ["1", "2", "3", "4"].map((code) => ({ code, name: "" }));
const columns: Column[] = [
  { kind: "score", code: "WAKTU", label: "U1", name: "", required: true, options: scale },
  { kind: "score", code: "BIAYA", label: "U2", name: "", required: true, options: scale },
  {
    kind: "about",
    code: "gender",
    label: "",
    name: "",
    required: false,
    options: [
      { code: "female", name: "" },
      { code: "male", name: "" },
    ],
  },
];

function tools() {
  let made = 0;
  return { columns, newId: () => `id-${(made += 1)}` };
}

function typed(digits: string, using = tools()): Sheet {
  let sheet = openSheet([], using);
  for (const digit of digits) sheet = edit(sheet, { type: "digit", ...sheet.at, value: Number(digit) }, using);
  return sheet;
}

const after = (sheet: Sheet, change: Edit) => edit(sheet, change, tools());

describe("typing digits", () => {
  it("goes from cell to cell and from row to row", () => {
    const sheet = typed("4313");

    expect(sheet.rows.map(({ cells }) => Object.values(cells))).toEqual([[4, 3, 1], [3], []]);
    expect(sheet.at).toEqual({ row: 1, column: 1 });
  });

  it("leaves out what is no answer of the column", () => {
    expect(typed("5").at).toEqual({ row: 0, column: 0 });
    expect(typed("443").at).toEqual({ row: 0, column: 2 });
  });

  it("stops when the sheet is as long as one request may be", () => {
    const sheet = typed("111".repeat(MOST_ROWS + 1));

    expect(sheet.rows).toHaveLength(MOST_ROWS);
    expect(sheet.at.row).toBe(MOST_ROWS - 1);
  });
});

describe("undo", () => {
  it("takes back digits, removals and words, one by one", () => {
    const sheet = after(after(typed("431"), { type: "words", row: 0, text: "Kursi" }), { type: "remove", row: 0 });
    const restored = after(sheet, { type: "undo" });
    const without = after(after(restored, { type: "undo" }), { type: "undo" });

    expect(restored.rows[0]?.words).toBe("Kursi");
    expect(without.rows[0]?.cells).toEqual({ "score:WAKTU": 4, "score:BIAYA": 3 });
    expect(without.at).toEqual({ row: 0, column: 2 });
  });

  it("does nothing at the beginning", () => {
    const sheet = typed("");

    expect(after(sheet, { type: "undo" })).toBe(sheet);
  });
});

describe("saving", () => {
  it("sends complete rows only", () => {
    const sheet = typed("4314");

    expect(readiness(sheet, columns)).toMatchObject({ complete: [{ id: "id-1" }], unfinished: 1 });
  });

  it("freezes what was sent until it is known what became of it", () => {
    const sending = after(typed("43"), { type: "sending", ids: new Set(["id-1"]) });

    expect(after(sending, { type: "digit", row: 0, column: 0, value: 1 })).toBe(sending);
    expect(after(sending, { type: "undo" })).toBe(sending);
  });

  it("lets go of what was taken and keeps what was refused with the reason", () => {
    const sheet = after(typed("431222"), { type: "sending", ids: new Set(["id-1", "id-2"]) });
    const left = after(sheet, {
      type: "judged",
      refusals: new Map([
        ["id-1", null],
        ["id-2", "Di luar masa survei"],
      ]),
    });

    expect(left.rows[0]).toMatchObject({ id: "id-2", pending: false, refusal: "Di luar masa survei" });
    expect(left.at).toEqual({ row: 0, column: 0 });
  });
});

describe("a row in the service's shape", () => {
  const row: Row = { id: "1", cells: { "score:WAKTU": 4, "score:BIAYA": 2 }, words: " ", pending: false, refusal: null };

  it("says nothing about what was left empty", () => {
    expect(paperAnswer(row, columns, "2026-11-20")).toEqual({
      id: "1",
      answers: { WAKTU: 4, BIAYA: 2 },
      answered_on: "2026-11-20",
    });
  });

  it("names the respondent's choices by their code", () => {
    const told = { ...row, cells: { ...row.cells, "about:gender": 2 }, words: "Tambah kursi" };

    expect(paperAnswer(told, columns, "2026-11-20")).toMatchObject({
      respondent: { gender: "male" },
      suggestion: "Tambah kursi",
    });
  });
});
