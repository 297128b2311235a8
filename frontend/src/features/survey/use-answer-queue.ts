import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { deleteQueued, deliver, deliverAll, listQueued, type Outcome, putQueued, type QueuedAnswer } from "./answer-queue";
import { sendAnswer } from "./api";

const QUEUE_KEY = ["answer-queue"];
const TRY_AGAIN = 15_000;

export type AnswerQueue = {
  items: QueuedAnswer[];
  submit: (item: QueuedAnswer) => Promise<Outcome>;
  retry: (item: QueuedAnswer) => Promise<Outcome>;
  remove: (id: string) => Promise<void>;
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
    submit: async (item) => {
      await putQueued(item);
      return retry(item);
    },
    remove: async (id) => {
      await deleteQueued(id);
      await changed();
    },
  };
}
