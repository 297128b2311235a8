import { describe, expect, it } from "vitest";
import { isTicketCode } from "./ticket-code";

describe("ticket codes", () => {
  it.each(["7KQM-2XWP-9HTC", "7kqm 2xwp 9htc", "7KQM2XWP9HTC", " 7KQM–2XWP–9HTC "])("may be typed as %j", (typed) => {
    expect(isTicketCode(typed)).toBe(true);
  });

  it.each(["", "7KQM-2XWP", "7KQM-2XWP-9HTCC", "OKQM-2XWP-9HTC", "7KQM-2XW1-9HTC", "7KQM/2XWP/9HTC"])("are not %j", (typed) => {
    expect(isTicketCode(typed)).toBe(false);
  });
});
