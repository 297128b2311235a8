import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { deliver, deliverAll, type Outcome } from "./answer-queue";
import { deleteQueued, listQueued, putNumbered, type QueuedAnswer } from "./answer-store";
import { sendAnswer } from "./survey-form";

const QUEUE_KEY = ["answer-queue"];
const TRY_AGAIN = 15_000;

export type AnswerQueue = {
  items: QueuedAnswer[];
  submit: (item: QueuedAnswer) => Promise<Outcome>;
  retry: (item: QueuedAnswer) => Promise<Outcome>;
  remove: (id: string) => Promise<void>;
  /** Everything that waits, now. */
  sendAll: () => Promise<void>;
};

export function useAnswerQueue(): AnswerQueue {
  const queries = useQueryClient();
  const { data } = useQuery({ queryKey: QUEUE_KEY, networkMode: "always", queryFn: listQueued });
  const changed = () => queries.invalidateQueries({ queryKey: QUEUE_KEY });

  const waiting = data?.some(({ refusal }) => refusal === null) ?? false;
  useEffect(() => {
    const flush = () => void deliverAll(sendAnswer).then(() => queries.invalidateQueries({ queryKey: QUEUE_KEY }));
    if (!waiting) return;
    // A browser on a weak line says it is online all the time: also try again now and then.
    const timer = setInterval(flush, TRY_AGAIN);
    window.addEventListener("online", flush);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", flush);
    };
  }, [queries, waiting]);
  useEffect(() => void deliverAll(sendAnswer).then(() => queries.invalidateQueries({ queryKey: QUEUE_KEY })), [queries]);

  async function retry(item: QueuedAnswer) {
    const outcome = await deliver(item, sendAnswer);
    await changed();
    return outcome;
  }
  return {
    items: data ?? [],
    retry,
    submit: async (item) => retry(await putNumbered(item)),
    sendAll: async () => {
      await deliverAll(sendAnswer);
      await changed();
    },
    remove: async (id) => {
      await deleteQueued(id);
      await changed();
    },
  };
}
