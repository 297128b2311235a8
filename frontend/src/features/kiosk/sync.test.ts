import { describe, expect, it } from "vitest";
import { describeRanges, placeMissing, readBadge } from "./sync";

describe("numbers the service misses", () => {
  it("are on this device or nowhere", () => {
    expect(placeMissing([[3, 6], [9, 9]], new Set([4, 9, 12]))).toEqual({ here: 2, lost: [[3, 3], [5, 6]] });
  });

  it("are named as ranges", () => {
    expect(describeRanges([[3, 3], [5, 6]])).toBe("3, 5–6");
  });
});

describe("the badge in an address", () => {
  const id = "0b5f3d8e-5f0a-4a52-9d43-6f5f3a1b2c4d";

  it("is an id and a key", () => {
    expect(readBadge(`#${id}.Zk3_-aBcDe`)).toEqual({ id, key: "Zk3_-aBcDe" });
  });

  it.each(["", "#", `#${id}`, "#isi", `#${id}.short`])("is not %j", (hash) => {
    expect(readBadge(hash)).toBeNull();
  });
});
