import { describe, expect, it } from "vitest";
import { afterwards, type Sent } from "./sent-answer";

const receipt = { state: "sent", receipt: "7KQM-2XWP" } as const;
const waiting: Sent = { id: "1", outcome: { state: "waiting" } };

describe("an answer that had to wait", () => {
  it("is received once the queue has delivered it", () => {
    expect(afterwards(waiting, "1", receipt)).toEqual({ id: "1", outcome: receipt });
  });

  it("may turn out to be refused", () => {
    const refused = { state: "refused", refusal: "Masa survei sudah disegel." } as const;

    expect(afterwards(waiting, "1", refused)?.outcome).toBe(refused);
  });

  it("is forgotten when the person deletes it", () => {
    expect(afterwards(waiting, "1", null)).toBeNull();
  });

  it("does not change with what becomes of another one", () => {
    expect(afterwards(waiting, "2", receipt)).toBe(waiting);
    expect(afterwards(null, "2", receipt)).toBeNull();
  });

  it("stays received after a slower attempt", () => {
    const sent: Sent = { id: "1", outcome: receipt };

    expect(afterwards(sent, "1", { state: "waiting" })).toBe(sent);
  });
});
