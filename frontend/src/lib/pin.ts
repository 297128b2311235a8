/** A PIN as the service proves it: PBKDF2 with SHA-256; salt and hash in hexadecimal. */
export type PinProof = { salt: string; iterations: number; hash: string };

/** Browsers withhold their cryptography on addresses that are not https. */
export function canCheckPins(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

export async function pinMatches(pin: string, { salt, iterations, hash }: PinProof): Promise<boolean> {
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(pin), "PBKDF2", false, ["deriveBits"]);
  const expected = fromHex(hash);
  const derived = await crypto.subtle.deriveBits(
    { name: "PBKDF2", hash: "SHA-256", salt: fromHex(salt), iterations },
    key,
    expected.length * 8,
  );
  const bytes = new Uint8Array(derived);
  // Every byte is looked at, so that the time taken tells nothing.
  return expected.length > 0 && bytes.reduce((difference, byte, index) => difference | (byte ^ (expected[index] ?? 0)), 0) === 0;
}

function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
