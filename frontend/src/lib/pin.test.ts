import { describe, expect, it } from "vitest";
import { pinMatches } from "./pin";

// Made with Python: hashlib.pbkdf2_hmac("sha256", b"2580", salt, 1000).
const PROOF = {
  salt: "00112233445566778899aabbccddeeff",
  iterations: 1000,
  hash: "6b4c0b5709f65d616b18860390f3f12186dee6324485e2d83e6947ef41e2aa05",
};

describe("a PIN", () => {
  it("is recognised without asking anybody", async () => {
    expect(await pinMatches("2580", PROOF)).toBe(true);
  });

  it.each(["2581", "", "02580"])("is not %j", async (pin) => {
    expect(await pinMatches(pin, PROOF)).toBe(false);
  });

  it("is never recognised by an empty proof", async () => {
    expect(await pinMatches("2580", { ...PROOF, hash: "" })).toBe(false);
  });
});
