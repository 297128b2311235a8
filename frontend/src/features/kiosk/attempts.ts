import { readStored, writeStored } from "~/lib/stored";

const KEY = "prima.kiosk-pin";
const TRIES = 5;
const WAIT = 60_000;

/** Wrong PINs so far, kept so that loading the page anew does not start the count anew. */
type Attempts = { failed: number; until: number };

export function readAttempts(stored: string | null): Attempts {
  const [failed = 0, until = 0] = (stored ?? "").split(" ").map(Number);
  return { failed: failed || 0, until: until || 0 };
}

/** After five wrong PINs in a row every further try waits a minute. */
export function afterFailure({ failed }: Attempts, now: number): Attempts {
  return { failed: failed + 1, until: failed + 1 >= TRIES ? now + WAIT : 0 };
}

export function secondsToWait(now = Date.now()): number {
  const { until } = readAttempts(readStored(KEY));
  return Math.min(WAIT / 1000, Math.max(0, Math.ceil((until - now) / 1000)));
}

export function noteAttempt(right: boolean, now = Date.now()): void {
  const next = afterFailure(readAttempts(readStored(KEY)), now);
  writeStored(KEY, right ? null : `${next.failed} ${next.until}`);
}
