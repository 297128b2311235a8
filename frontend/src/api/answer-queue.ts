import { type QueuedAnswer, deleteQueued, listQueued, putQueued } from "./answer-store";
import { ProblemError } from "./problem";
import type { SurveyAnswer } from "./types";

type Receipt = { id: string; receipt: string };
export type Sender = (code: string, answer: SurveyAnswer) => Promise<Receipt>;

/** "sent" with its receipt, "waiting" for a better moment, or "refused" for good. */
export type Outcome = { state: "sent"; receipt: string } | { state: "waiting" } | { state: "refused"; refusal: string };

/** A ticket does not become another by waiting; the person may have a better one. */
const TICKET_REFUSALS = new Set(["TicketRequired", "TicketUnknown", "TicketSpent", "DeviceRequired"]);

/** In flight, too many at once, or a service in trouble: the same answer may be taken later. */
function isTransient(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return true;
  if (error.status === 409) return !TICKET_REFUSALS.has(error.kind);
  return error.status === 429 || error.status >= 500;
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
    const ticketRefused = error instanceof ProblemError && TICKET_REFUSALS.has(error.kind);
    await putQueued({ ...item, refusal, ticketRefused });
    return { state: "refused", refusal };
  }
}

/** Sends what waits, oldest first, and stops at the first that has to wait longer; `tell` hears what became of each. */
export async function deliverAll(send: Sender, tell: (id: string, outcome: Outcome) => void): Promise<number> {
  let sent = 0;
  const waiting = (await listQueued()).filter(({ refusal }) => refusal === null);
  for (const item of waiting) {
    // One after the other on purpose: a weak line is not helped by nine requests at once.
    // oxlint-disable-next-line no-await-in-loop
    const outcome = await deliver(item, send);
    tell(item.id, outcome);
    if (outcome.state === "waiting") break;
    if (outcome.state === "sent") sent += 1;
  }
  return sent;
}
