import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Versioned } from "~/api/clients";
import { ProblemError } from "~/api/problem";
import type { Draft } from "~/api/types";
import type { ComponentKey } from "~/lib/words/components";
import { draftKey, draftQuery, saveComponent } from "./api";
import { faultsOf, type Item, toPayload } from "~/ui/standard-editor/item-fields";

const PAUSE = 1200;

export type SaveState = "saved" | "waiting" | "saving" | "incomplete" | "conflict" | "failed";

export type Autosave = {
  items: Item[];
  state: SaveState;
  error: Error | null;
  /** What somebody else saved meanwhile; set in the state "conflict". */
  theirs: Item[] | null;
  change: (items: Item[]) => void;
  retry: () => void;
  keepMine: () => void;
  takeTheirs: () => void;
};

type Target = { government: string; serviceId: string; component: ComponentKey };

/**
 * Saves a component a moment after the last keystroke, naming the version it was based on. When
 * that version is no longer the newest nothing is written: both texts are shown and a person chooses.
 */
export function useAutosave({ government, serviceId, component }: Target, draft: Versioned<Draft>): Autosave {
  const queries = useQueryClient();
  const key = draftKey(government, serviceId);
  const [items, setItems] = useState<Item[]>(() => itemsOf(draft.data, component));
  const [touched, setTouched] = useState(false);
  const [theirs, setTheirs] = useState<Item[] | null>(null);
  const latest = useRef(items);

  const save = useMutation({
    mutationFn: (sent: Item[]) => {
      const known = queries.getQueryData<Versioned<Draft>>(key) ?? draft;
      return saveComponent({ government, serviceId, etag: known.etag }, component, toPayload(component, sent));
    },
    // Saves of one draft go one after the other: each needs the version the one before made.
    scope: { id: `draft-${serviceId}` },
    onSuccess: (saved, sent) => {
      queries.setQueryData(key, saved);
      if (latest.current === sent) setTouched(false);
    },
    onError: async (error) => {
      if (!(error instanceof ProblemError) || error.status !== 412) return;
      const newest = await queries.fetchQuery({ ...draftQuery(government, serviceId), staleTime: 0 });
      if (newest) setTheirs(itemsOf(newest.data, component));
    },
  });
  const { mutate, isPending, error } = save;
  const incomplete = faultsOf(component, items).length > 0;

  useEffect(() => {
    if (!touched || incomplete || theirs) return;
    const timer = setTimeout(() => mutate(items), PAUSE);
    return () => clearTimeout(timer);
  }, [items, touched, incomplete, theirs, mutate]);

  function change(next: Item[]) {
    latest.current = next;
    setItems(next);
    setTouched(true);
  }
  return {
    items,
    error,
    theirs,
    change,
    state: stateOf({ conflict: theirs !== null, touched, incomplete, isPending, failed: error !== null }),
    retry: () => mutate(items),
    keepMine: () => {
      setTheirs(null);
      mutate(items);
    },
    takeTheirs: () => {
      const next = theirs ?? items;
      latest.current = next;
      setItems(next);
      setTheirs(null);
      setTouched(false);
      save.reset();
    },
  };
}

function itemsOf(draft: Draft, component: ComponentKey): Item[] {
  return draft.components[component];
}

type Facts = { conflict: boolean; touched: boolean; incomplete: boolean; isPending: boolean; failed: boolean };

export function stateOf({ conflict, touched, incomplete, isPending, failed }: Facts): SaveState {
  if (conflict) return "conflict";
  if (isPending) return "saving";
  if (!touched) return "saved";
  if (incomplete) return "incomplete";
  return failed ? "failed" : "waiting";
}
