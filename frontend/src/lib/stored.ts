import { useSyncExternalStore } from "react";

/** The government whose public pages were last looked at, and the one last worked for at the desk. */
export const GOVERNMENT_KEY = "prima.government";
export const DESK_KEY = "prima.desk-government";

const listeners = new Set<() => void>();

export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage may be refused (private window); the choice then lives for the page only.
    return null;
  }
}

export function writeStored(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    return;
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

export function useStored(key: string): string | null {
  return useSyncExternalStore(subscribe, () => readStored(key));
}
