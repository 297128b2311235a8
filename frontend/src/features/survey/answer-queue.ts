import { type DBSchema, openDB } from "idb";
import { ProblemError } from "~/api/problem";
import type { SurveyAnswer } from "~/api/types";

/** An answer on this device that the service has not acknowledged yet. */
export type QueuedAnswer = {
  id: string;
  code: string;
  service: string;
  savedAt: string;
  answer: SurveyAnswer;
  /** Why the service refused it; such an answer waits for the person and not for the network. */
  refusal: string | null;
};

type Receipt = { id: string; receipt: string };
export type Sender = (code: string, answer: SurveyAnswer) => Promise<Receipt>;

/** "sent" with its receipt, "waiting" for a better moment, or "refused" for good. */
export type Outcome = { state: "sent"; receipt: string } | { state: "waiting" } | { state: "refused"; refusal: string };

type Schema = DBSchema & { answers: { key: string; value: QueuedAnswer } };

function open() {
  return openDB<Schema>("prima-survey", 1, {
    upgrade: (database) => void database.createObjectStore("answers", { keyPath: "id" }),
  });
}

export async function listQueued(): Promise<QueuedAnswer[]> {
  const database = await open();
  const all = await database.getAll("answers");
  database.close();
  return all.toSorted((a, b) => a.savedAt.localeCompare(b.savedAt));
}

export async function putQueued(item: QueuedAnswer): Promise<void> {
  const database = await open();
  await database.put("answers", item);
  database.close();
}

export async function deleteQueued(id: string): Promise<void> {
  const database = await open();
  await database.delete("answers", id);
  database.close();
}

/** In flight, too many at once, or a service in trouble: the same answer may be taken later. */
function isTransient(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return true;
  return error.status === 409 || error.status === 429 || error.status >= 500;
}

/** Only an acknowledgement removes an answer from this device; everything else keeps it. */
export async function deliver(item: QueuedAnswer, send: Sender): Promise<Outcome> {
  try {
    const { receipt } = await send(item.code, item.answer);
    await deleteQueued(item.id);
    return { state: "sent", receipt };
  } catch (error) {
    if (isTransient(error)) return { state: "waiting" };
    const refusal = error instanceof ProblemError ? error.detail || error.title : String(error);
    await putQueued({ ...item, refusal });
    return { state: "refused", refusal };
  }
}

/** Sends what waits, oldest first, and stops at the first that has to wait longer. */
export async function deliverAll(send: Sender): Promise<number> {
  let sent = 0;
  const waiting = (await listQueued()).filter(({ refusal }) => refusal === null);
  for (const item of waiting) {
    // One after the other on purpose: a weak line is not helped by nine requests at once.
    // oxlint-disable-next-line no-await-in-loop
    const outcome = await deliver(item, send);
    if (outcome.state === "waiting") break;
    if (outcome.state === "sent") sent += 1;
  }
  return sent;
}
