import { describe, expect, it } from "vitest";
import { qrCode, qrPath } from "./qr";

const TEXT = "https://prima.example/kios/k7m3xw9p#0b5f3d8e-5f0a-4a52-9d43-6f5f3a1b2c4d.".repeat(6);

/** How many bytes fill each version, and SHA-256 of what the Python library segno draws of them with the mask chosen here. */
const DRAWN: [number, string][] = [
  [14, "dc100e8d89f70fb5"],
  [26, "9e88284b3e11de88"],
  [42, "a51fa55ed31e61d0"],
  [62, "15074953614263c8"],
  [84, "9c71a906fcc335ce"],
  [106, "03717d3ad4665af4"],
  [122, "ee28826dda4b13d1"],
  [152, "e635ef6fb5007ae7"],
  [180, "2446525264d4e2d4"],
  [213, "98c60d9519d2e339"],
  [251, "3b466795f850789e"],
  [287, "02c9713b92598e2b"],
  [331, "a862695ae73e1741"],
];

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(bytes.slice(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

describe("a QR code", () => {
  it.each(DRAWN)("of %i bytes is what another program draws", async (length, expected) => {
    const modules = qrCode(TEXT.slice(0, length));

    expect(await digest(modules.map((row) => row.join("")).join("\n"))).toBe(expected);
  });

  it("grows with its text and ends where we stop", () => {
    expect(qrCode("Prima")).toHaveLength(21);
    expect(qrCode(TEXT.slice(0, 107))).toHaveLength(45);
    expect(() => qrCode(TEXT.slice(0, 332))).toThrow(RangeError);
  });

  it("is drawn with a quiet zone of four modules", () => {
    const { path, size } = qrPath([[1]]);

    expect(path).toBe("M4 4h1v1h-1z");
    expect(size).toBe(9);
  });
});
