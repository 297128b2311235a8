import { describe, expect, it } from "vitest";
import { formatSize } from "./file-size";

describe("the size of a file", () => {
  it.each([
    [12, "1 kB"],
    [348_160, "340 kB"],
    [1_258_291, "1,2 MB"],
    [5_242_880, "5 MB"],
  ])("%d bytes are %s", (bytes, shown) => {
    expect(formatSize(bytes)).toBe(shown);
  });
});
