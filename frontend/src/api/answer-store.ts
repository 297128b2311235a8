import { type DBSchema, openDB } from "idb";
import type { PinProof } from "~/lib/pin";
import type { SurveyAnswer } from "./types";

/** An answer on this device that the service has not acknowledged yet. */
export type QueuedAnswer = {
  id: string;
  code: string;
  service: string;
  savedAt: string;
  answer: SurveyAnswer;
  /** Why the service refused it; such an answer waits for the person and not for the network. */
  refusal: string | null;
  /** Its ticket was why: the same answers may count with another one. */
  ticketRefused?: boolean;
};

/** This browser as a registered device of one form. */
export type KioskDevice = {
  code: string;
  id: string;
  key: string;
  government: string;
  name: string;
  kind: string;
  /** Checked here, also without a network; null when staff set none. */
  pin: PinProof | null;
  resetSeconds: number;
  heartbeatSeconds: number;
  /** The number of the next answer: the service finds gaps by it. */
  next: number;
  /** Milliseconds by which the service's clock is ahead of this device's. */
  skew: number;
  /** When the service was last reached; null until it has told how this device is set up. */
  seenAt: string | null;
};

type Schema = DBSchema & {
  answers: { key: string; value: QueuedAnswer };
  devices: { key: string; value: KioskDevice };
};

export async function use<T>(work: (database: Awaited<ReturnType<typeof open>>) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

function open() {
  return openDB<Schema>("prima-survey", 2, {
    upgrade(database, from) {
      if (from < 1) database.createObjectStore("answers", { keyPath: "id" });
      if (from < 2) database.createObjectStore("devices", { keyPath: "code" });
    },
  });
}

export async function listQueued(): Promise<QueuedAnswer[]> {
  const all = await use((database) => database.getAll("answers"));
  return all.toSorted((a, b) => a.savedAt.localeCompare(b.savedAt));
}

export async function putQueued(item: QueuedAnswer): Promise<void> {
  await use((database) => database.put("answers", item));
}

export async function deleteQueued(id: string): Promise<void> {
  await use((database) => database.delete("answers", id));
}

/** Keeps an answer under the device's next number; number and answer are stored together or not at all. */
export function putNumbered(item: QueuedAnswer): Promise<QueuedAnswer> {
  return use(async (database) => {
    const transaction = database.transaction(["answers", "devices"], "readwrite");
    const [answers, devices] = [transaction.objectStore("answers"), transaction.objectStore("devices")];
    const [before, device] = await Promise.all([answers.get(item.id), devices.get(item.code)]);
    const kept = before ?? (device ? numbered(item, device) : item);
    if (!before && device) await devices.put({ ...device, next: device.next + 1 });
    await answers.put(kept);
    await transaction.done;
    return kept;
  });
}

/** The answer under the number that the device gives next. */
export function numbered(item: QueuedAnswer, { id, key, next }: KioskDevice): QueuedAnswer {
  return { ...item, answer: { ...item.answer, device: { id, key, sequence: next } } };
}
