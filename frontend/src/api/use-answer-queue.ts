import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
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

/** Hears what became of an answer that had to wait: null when the person deleted it. */
export type Hear = (id: string, outcome: Outcome | null) => void;

const nobody: Hear = () => undefined;

/** `hear` is the same function as long as the page stands. */
export function useAnswerQueue(hear: Hear = nobody): AnswerQueue {
  const queries = useQueryClient();
  const { data } = useQuery({ queryKey: QUEUE_KEY, networkMode: "always", queryFn: listQueued });
  const changed = useCallback(() => queries.invalidateQueries({ queryKey: QUEUE_KEY }), [queries]);
  const sendAll = useCallback(async () => {
    await deliverAll(sendAnswer, hear);
    await changed();
  }, [changed, hear]);

  const waiting = data?.some(({ refusal }) => refusal === null) ?? false;
  useEffect(() => {
    if (!waiting) return;
    const flush = () => void sendAll();
    // A browser on a weak line says it is online all the time: also try again now and then.
    const timer = setInterval(flush, TRY_AGAIN);
    window.addEventListener("online", flush);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", flush);
    };
  }, [sendAll, waiting]);
  useEffect(() => void sendAll(), [sendAll]);

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
    sendAll,
    remove: async (id) => {
      await deleteQueued(id);
      hear(id, null);
      await changed();
    },
  };
}
