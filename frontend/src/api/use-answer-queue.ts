import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { deliver, deliverAll, type Outcome } from "./answer-queue";
import { deleteQueued, listQueued, putNumbered, putQueued, type QueuedAnswer } from "./answer-store";
import { sendAnswer } from "./survey-form";

const QUEUE_KEY = ["answer-queue"];
const TRY_AGAIN = 15_000;

export type AnswerQueue = {
  items: QueuedAnswer[];
  submit: (item: QueuedAnswer) => Promise<Outcome>;
  /** Sends what was refused, as it is or mended; it waits for the network like any other from here on. */
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

  async function send(item: QueuedAnswer) {
    const outcome = await deliver(item, sendAnswer);
    await changed();
    return outcome;
  }
  return {
    items: data ?? [],
    submit: async (item) => send(await putNumbered(item)),
    retry: async (item) => {
      const again = { ...item, refusal: null, ticketRefused: false };
      await putQueued(again);
      return send(again);
    },
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
