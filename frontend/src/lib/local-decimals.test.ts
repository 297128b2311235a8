import { i18n } from "@lingui/core";
import { afterEach, describe, expect, it } from "vitest";
import { localDecimals } from "./local-decimals";

afterEach(() => i18n.activate("id"));

const written = "100/(4·9)·√(0.959167·0.197747), T = 1 + 2. Selesai";

describe("localDecimals", () => {
  it("writes every figure of a text with a comma, and leaves full stops alone", () => {
    expect(localDecimals(written)).toBe("100/(4·9)·√(0,959167·0,197747), T = 1 + 2. Selesai");
    expect(localDecimals("76.22 – 81.09")).toBe("76,22 – 81,09");
  });

  it("leaves them as they are in English", () => {
    i18n.activate("en");
    expect(localDecimals(written)).toBe(written);
  });
});
