import { describe, expect, it } from "vitest";
import { toCsv } from "./csv";

describe("toCsv", () => {
  it("quotes what needs quotes", () => {
    expect(
      toCsv([
        ["Unit", "Nilai"],
        ['Dinas "A", kota', 83.4],
      ]),
    ).toBe('Unit,Nilai\r\n"Dinas ""A"", kota",83.4');
  });

  it("defuses cells that a spreadsheet would run as a formula", () => {
    expect(toCsv([["=1+1", "@x", "-2"]])).toBe("'=1+1,'@x,'-2");
  });
});
