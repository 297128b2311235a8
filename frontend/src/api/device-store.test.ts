import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { type KioskDevice, listQueued, putNumbered, type QueuedAnswer } from "./answer-store";
import { adoptDevice, changeDevice, readDevice } from "./device-store";

const DEVICE: KioskDevice = {
  code: "kios1",
  id: "0b5f3d8e-5f0a-4a52-9d43-6f5f3a1b2c4d",
  key: "first",
  government: "74.10",
  name: "Kios",
  kind: "kiosk",
  pin: null,
  resetSeconds: 45,
  heartbeatSeconds: 60,
  next: 7,
  skew: 0,
  seenAt: null,
};

function anAnswer(id: string, code = "kios1"): QueuedAnswer {
  return { id, code, service: "KTP-el", savedAt: `2026-11-21T0${id}:00:00Z`, answer: { id, answers: { WAKTU: 4 } }, refusal: null };
}

const numbers = async () => (await listQueued()).map(({ answer }) => answer.device?.sequence);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe("answers of a registered device", () => {
  it("are numbered without a gap, also when many are given at once", async () => {
    await adoptDevice(DEVICE);
    await Promise.all(["1", "2", "3"].map((id) => putNumbered(anAnswer(id))));

    expect((await numbers()).toSorted()).toEqual([7, 8, 9]);
    expect((await readDevice("kios1"))?.next).toBe(10);
  });

  it("keep their number when they are given twice", async () => {
    await adoptDevice(DEVICE);
    await putNumbered(anAnswer("1"));
    const again = await putNumbered(anAnswer("1"));

    expect(again.answer.device).toEqual({ id: DEVICE.id, key: "first", sequence: 7 });
    expect((await readDevice("kios1"))?.next).toBe(8);
  });

  it("have no number where no device is registered", async () => {
    await putNumbered(anAnswer("1"));

    expect(await numbers()).toEqual([undefined]);
  });
});

describe("registering a browser", () => {
  it("a second time changes nothing", async () => {
    await adoptDevice(DEVICE);
    await putNumbered(anAnswer("1"));
    await adoptDevice(DEVICE);

    expect((await readDevice("kios1"))?.next).toBe(8);
  });

  it("as another device takes over what the earlier one had not sent", async () => {
    await adoptDevice(DEVICE);
    await putNumbered(anAnswer("1"));
    await putNumbered(anAnswer("2", "other"));
    await adoptDevice({ ...DEVICE, key: "second", next: 1 });

    expect((await listQueued()).map(({ answer }) => answer.device)).toEqual([
      { id: DEVICE.id, key: "second", sequence: 1 },
      undefined,
    ]);
    expect((await readDevice("kios1"))?.next).toBe(2);
  });
});

describe("what the service tells", () => {
  it("never makes a number be used again", async () => {
    await adoptDevice(DEVICE);
    await changeDevice("kios1", { next: 3, name: "Kios 2" });
    expect(await readDevice("kios1")).toMatchObject({ next: 7, name: "Kios 2" });

    await changeDevice("kios1", { next: 12 });
    expect((await readDevice("kios1"))?.next).toBe(12);
  });
});
