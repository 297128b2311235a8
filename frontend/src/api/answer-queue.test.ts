import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { deliver, deliverAll, type Outcome, type Sender } from "./answer-queue";
import { listQueued, putQueued, type QueuedAnswer } from "./answer-store";
import { ProblemError } from "./problem";

function anAnswer(id: string, savedAt = `2026-11-21T0${id}:00:00Z`): QueuedAnswer {
  return { id, code: "KTP1", service: "KTP-el", savedAt, answer: { id, answers: { WAKTU: 4 } }, refusal: null };
}

const accepts: Sender = (_, answer) => Promise.resolve({ id: answer.id, receipt: `bukti-${answer.id}` });
const answersWith =
  (status: number): Sender =>
  () =>
    Promise.reject(new ProblemError(status, { title: "Ditolak", detail: "Masa survei sudah disegel." }));
const findsTicketSpent: Sender = () =>
  Promise.reject(new ProblemError(409, { type: "/problems/TicketSpent", title: "Tiket sudah dipakai" }));
const isOffline: Sender = () => Promise.reject(new TypeError("Failed to fetch"));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe("delivering one answer", () => {
  it("removes it once the service has acknowledged it", async () => {
    await putQueued(anAnswer("1"));

    expect(await deliver(anAnswer("1"), accepts)).toEqual({ state: "sent", receipt: "bukti-1" });
    expect(await listQueued()).toEqual([]);
  });

  it.each([409, 429, 500, 503])("keeps it for later after %i", async (status) => {
    await putQueued(anAnswer("1"));

    expect(await deliver(anAnswer("1"), answersWith(status))).toEqual({ state: "waiting" });
    expect(await listQueued()).toHaveLength(1);
  });

  it("keeps it for later without a network", async () => {
    await putQueued(anAnswer("1"));

    expect(await deliver(anAnswer("1"), isOffline)).toEqual({ state: "waiting" });
    expect(await listQueued()).toHaveLength(1);
  });

  it("keeps it with the reason when its ticket was spent by another answer", async () => {
    await putQueued(anAnswer("1"));

    expect(await deliver(anAnswer("1"), findsTicketSpent)).toEqual({ state: "refused", refusal: "Tiket sudah dipakai" });
    expect(await listQueued()).toMatchObject([{ id: "1", ticketRefused: true }]);
  });

  it("keeps it with the reason when it is refused for good", async () => {
    await putQueued(anAnswer("1"));

    expect(await deliver(anAnswer("1"), answersWith(422))).toEqual({ state: "refused", refusal: "Masa survei sudah disegel." });
    expect(await listQueued()).toMatchObject([{ id: "1", refusal: "Masa survei sudah disegel.", ticketRefused: false }]);
  });
});

describe("delivering everything", () => {
  it("sends the oldest first and stops where the network does", async () => {
    await putQueued(anAnswer("2"));
    await putQueued(anAnswer("1"));
    await putQueued(anAnswer("3"));
    const seen: string[] = [];
    const tell = vi.fn<(id: string, outcome: Outcome) => void>();

    const sent = await deliverAll((code, answer) => {
      seen.push(answer.id);
      return answer.id === "2" ? isOffline(code, answer) : accepts(code, answer);
    }, tell);

    expect(sent).toBe(1);
    expect(seen).toEqual(["1", "2"]);
    expect((await listQueued()).map(({ id }) => id)).toEqual(["2", "3"]);
    expect(tell.mock.calls.map(([id, { state }]) => [id, state])).toEqual([
      ["1", "sent"],
      ["2", "waiting"],
    ]);
  });

  it("leaves refused answers to the person", async () => {
    await putQueued({ ...anAnswer("1"), refusal: "Masa survei sudah disegel." });

    expect(await deliverAll(accepts, () => undefined)).toBe(0);
    expect(await listQueued()).toHaveLength(1);
  });
});
