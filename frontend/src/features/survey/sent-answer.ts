import { useCallback, useState } from "react";
import type { Outcome } from "~/api/answer-queue";
import { useAnswerQueue, type AnswerQueue } from "~/api/use-answer-queue";

export type Sent = { id: string; outcome: Outcome };

/** What is known of an answer after one more attempt; an acknowledgement is the last word. */
export function afterwards(sent: Sent | null, id: string, outcome: Outcome | null): Sent | null {
  if (sent?.id !== id || sent.outcome.state === "sent") return sent;
  return outcome && { id, outcome };
}

type SentAnswer = { queue: AnswerQueue; sent: Sent | null; setSent: (sent: Sent | null) => void };

/** The answer that was sent from this page, and what becomes of it while the page stands there. */
export function useSentAnswer(): SentAnswer {
  const [sent, setSent] = useState<Sent | null>(null);
  const hear = useCallback(
    (id: string, outcome: Outcome | null) => setSent((before) => afterwards(before, id, outcome)),
    [],
  );
  return { queue: useAnswerQueue(hear), sent, setSent };
}
