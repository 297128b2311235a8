import { describe, expect, it } from "vitest";
import type { SurveyInstrument } from "~/api/types";
import { readCalculation, readDecimal, readScores, readWhole, type Typed } from "./read-calculation";

const element = (code: string) => ({ code, name: code, question: null, answers: null, regulation_order: 1 });
const instrument = {
  code: "PERMENPANRB-14-2017",
  scale: 4,
  elements: [element("BIAYA"), element("WAKTU")],
} as SurveyInstrument;

const empty: Typed = { source: "means", values: {}, n: "", responses: "", published: "", category: "" };

describe("reading figures as people type them", () => {
  it("takes a comma or a point for the decimals and keeps trailing zeros", () => {
    expect(readDecimal(" 88,00 ")).toBe("88.00");
    expect(readDecimal("3.621")).toBe("3.621");
    expect(readDecimal("tiga")).toBeNull();
    expect(readDecimal("1.250,5")).toBeNull();
  });

  it("takes points for thousands in whole numbers", () => {
    expect(readWhole("1.250")).toBe(1250);
    expect(readWhole("12,5")).toBeNull();
  });

  it("takes rows from a spreadsheet and names the lines that are none", () => {
    expect(readScores("4\t3\n2;4\n\n3, 3\n")).toEqual({
      rows: [
        [4, 3],
        [2, 4],
        [3, 3],
      ],
      faulty: [],
    });
    expect(readScores("4 3\nU1 U2\n4 3 2").faulty).toEqual([2, 3]);
  });
});

describe("readCalculation", () => {
  it("asks with means, in the instrument's order", () => {
    const { body, errors } = readCalculation({ ...empty, values: { WAKTU: "3,5", BIAYA: "3,25" }, published: "84,38" }, instrument);

    expect(errors).toEqual([]);
    expect(body).toEqual({
      instrument: "PERMENPANRB-14-2017",
      means: ["3.25", "3.5"],
      published: { index: "84.38", category: null },
    });
  });

  it("names the elements when the report has fewer", () => {
    expect(readCalculation({ ...empty, values: { WAKTU: "3,5" } }, instrument).body.elements).toEqual(["WAKTU"]);
  });

  it("asks with sums and the number of respondents", () => {
    const typed: Typed = { ...empty, source: "sums", n: "1.000", values: { BIAYA: "3.200", WAKTU: "3.100" } };

    expect(readCalculation(typed, instrument).body.sums).toEqual({ n: 1000, totals: [3200, 3100] });
  });

  it("refuses sums that so many respondents cannot have given", () => {
    const typed: Typed = { ...empty, source: "sums", n: "10", values: { BIAYA: "41", WAKTU: "9" } };

    expect(readCalculation(typed, instrument).errors.map(({ field }) => field)).toEqual(["unsur-BIAYA", "unsur-WAKTU"]);
  });

  it("calls the columns U1, U2 … when there are others than the questionnaire has", () => {
    const { body, errors } = readCalculation({ ...empty, source: "responses", responses: "4 3 2\n3 3 3" }, instrument);

    expect(errors).toEqual([]);
    expect(body.elements).toEqual(["U1", "U2", "U3"]);
  });

  it("says what is missing, and where", () => {
    expect(readCalculation(empty, instrument).errors.map(({ field }) => field)).toEqual(["unsur-BIAYA"]);
    expect(readCalculation({ ...empty, source: "responses" }, instrument).errors[0]?.field).toBe("responses");
    expect(readCalculation({ ...empty, source: "responses", responses: "4 5" }, instrument).errors[0]?.message).toContain("1 sampai 4");
    expect(
      readCalculation({ ...empty, values: { BIAYA: "3", WAKTU: "3" }, category: "A" }, instrument).errors[0]?.field,
    ).toBe("published");
  });
});
