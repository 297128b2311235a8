import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { deleteQueued, deliver, deliverAll, listQueued, type Outcome, putQueued, type QueuedAnswer } from "./answer-queue";
import { sendAnswer } from "./api";

const QUEUE_KEY = ["answer-queue"];

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

  useEffect(() => {
    const flush = () => void deliverAll(sendAnswer).then(() => queries.invalidateQueries({ queryKey: QUEUE_KEY }));
    flush();
    window.addEventListener("online", flush);
    return () => window.removeEventListener("online", flush);
  }, [queries]);

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
