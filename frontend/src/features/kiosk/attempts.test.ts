import { afterEach, describe, expect, it } from "vitest";
import { noteAttempt, secondsToWait } from "./attempts";

afterEach(() => localStorage.clear());

describe("wrong PINs", () => {
  it("cost a minute from the fifth on, also after a reload", () => {
    for (let count = 0; count < 4; count += 1) noteAttempt(false, 1000);
    expect(secondsToWait(1000)).toBe(0);

    noteAttempt(false, 1000);
    expect(secondsToWait(1000)).toBe(60);
    expect(secondsToWait(61_000)).toBe(0);

    noteAttempt(false, 61_000);
    expect(secondsToWait(61_000)).toBe(60);
  });

  it("are forgiven by the right one", () => {
    for (let count = 0; count < 5; count += 1) noteAttempt(false, 1000);
    noteAttempt(true, 61_000);
    noteAttempt(false, 61_000);

    expect(secondsToWait(61_000)).toBe(0);
  });

  it("never lock a device for longer because its clock jumped back", () => {
    for (let count = 0; count < 5; count += 1) noteAttempt(false, 9_000_000);

    expect(secondsToWait(0)).toBe(60);
  });
});
