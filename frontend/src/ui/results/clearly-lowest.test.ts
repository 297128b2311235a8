import { describe, expect, it } from "vitest";
import { clearlyLowest } from "./clearly-lowest";

function element(code: string, index: number, margin: number) {
  return { code, index, lower: index - margin, upper: index + margin };
}

describe("clearlyLowest", () => {
  it("names the element whose limits lie wholly below all others", () => {
    const found = clearlyLowest([element("BIAYA", 64.2, 1.32), element("WAKTU", 51.88, 1.37), element("PRODUK", 64.9, 1.3)]);

    expect(found).toEqual(["WAKTU"]);
  });

  it("names two, the lowest first, where the third is as far away", () => {
    const found = clearlyLowest([element("PRODUK", 81, 1.3), element("SYARAT", 74.25, 1.3), element("WAKTU", 65.5, 1.2)]);

    expect(found).toEqual(["WAKTU", "SYARAT"]);
  });

  it("names two that cannot be told from one another but from all others", () => {
    const found = clearlyLowest([element("PRODUK", 81, 1.3), element("SYARAT", 65.9, 1.3), element("WAKTU", 65.5, 1.2)]);

    expect(found).toEqual(["WAKTU", "SYARAT"]);
  });

  it("names nothing where limits meet", () => {
    expect(clearlyLowest([element("WAKTU", 60, 2), element("BIAYA", 62, 2), element("PRODUK", 64, 2)])).toEqual([]);
    expect(clearlyLowest([element("WAKTU", 60, 1), element("BIAYA", 62, 1), element("PRODUK", 64, 1)])).toEqual([]);
  });

  it("does not call the only element the lowest", () => {
    expect(clearlyLowest([element("WAKTU", 60, 1)])).toEqual([]);
    expect(clearlyLowest([])).toEqual([]);
  });

  it("never names all there are", () => {
    expect(clearlyLowest([element("WAKTU", 60, 1), element("BIAYA", 80, 1)])).toEqual(["WAKTU"]);
  });
});
