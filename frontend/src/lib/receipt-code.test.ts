import { describe, expect, it } from "vitest";
import { groupReceiptCode, isReceiptCode, normaliseReceiptCode } from "./receipt-code";

const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";

function withCheck(body: string): string {
  let value = 0n;
  for (const symbol of body) value = value * 32n + BigInt(SYMBOLS.indexOf(symbol));
  return body + SYMBOLS[Number(value % 37n)];
}

const CODE = withCheck("7K3MQ9XW2DPAVH5T");

describe("receipt codes", () => {
  it("are read without regard to case, spaces and hyphens", () => {
    expect(normaliseReceiptCode(` ${groupReceiptCode(CODE).toLowerCase()} `)).toBe(CODE);
    expect(normaliseReceiptCode("7k3m q9xw 2dpa vh5t")).toBe("7K3MQ9XW2DPAVH5T");
  });

  it("take letters that look like digits for the digits", () => {
    expect(normaliseReceiptCode("OIL0")).toBe("0110");
  });

  it("are grouped by four for reading", () => {
    expect(groupReceiptCode("7K3MQ9XW2DPAVH5TC")).toBe("7K3M-Q9XW-2DPA-VH5T-C");
  });

  it("are accepted with the right check symbol", () => {
    expect(isReceiptCode(CODE)).toBe(true);
    expect(isReceiptCode(groupReceiptCode(CODE))).toBe(true);
  });

  it("are refused when one symbol is wrong, two are swapped, or one is missing", () => {
    expect(isReceiptCode(`8${CODE.slice(1)}`)).toBe(false);
    expect(isReceiptCode(CODE[1] + CODE.charAt(0) + CODE.slice(2))).toBe(false);
    expect(isReceiptCode(CODE.slice(0, -1))).toBe(false);
    expect(isReceiptCode("")).toBe(false);
  });

  it.each(["*", "~", "$", "=", "U"])("may end with the check symbol %s", (check) => {
    const remainder = SYMBOLS.indexOf(check);
    const body = `${"0".repeat(14)}1${SYMBOLS[remainder - 32]}`;
    expect(isReceiptCode(body + check)).toBe(true);
  });
});
