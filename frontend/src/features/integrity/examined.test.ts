import { describe, expect, it } from "vitest";
import { examined } from "./examined";

describe("what the search for anomalies can look at", () => {
  it("leaves out what was typed later or uploaded", () => {
    const by_channel = [
      { channel: "kiosk", n: 40 },
      { channel: "paper", n: 12 },
      { channel: "import", n: 190 },
    ];

    expect(examined({ n: 242, by_channel })).toEqual({ all: 242, can: 40, cannot: 202 });
  });

  it("may be nothing at all", () => {
    expect(examined({ n: 190, by_channel: [{ channel: "import", n: 190 }] })).toEqual({ all: 190, can: 0, cannot: 190 });
    expect(examined({ n: 0, by_channel: [] })).toEqual({ all: 0, can: 0, cannot: 0 });
  });
});
