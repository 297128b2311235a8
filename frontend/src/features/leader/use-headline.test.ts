import { describe, expect, it } from "vitest";
import { headline } from "./use-headline";

describe("the leader's sentence", () => {
  it("puts decisions before delays", () => {
    expect(headline(2, 3, true)).toBe("2 kendala menunggu keputusan Anda; 3 pengaduan lewat batas waktu");
    expect(headline(0, 3, true)).toBe("3 pengaduan lewat batas waktu");
  });

  it("does not ask those to decide who only prepare", () => {
    expect(headline(1, 0, false)).toBe("1 kendala menunggu keputusan pimpinan");
  });

  it("says so when nothing waits", () => {
    expect(headline(0, 0, true)).toMatch(/^Tidak ada yang menunggu/);
  });
});
