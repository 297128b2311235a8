/** Whoever thinks for long is asked first; twenty seconds are enough to touch the screen. */
const WARNING_SECONDS = 20;

export type Idle = { phase: "active" } | { phase: "warning"; left: number } | { phase: "over" };

/** What `quiet` seconds without a touch mean on a device that starts over after `reset` seconds. */
export function idleAfter(quiet: number, reset: number): Idle {
  if (quiet >= reset) return { phase: "over" };
  if (quiet < reset - WARNING_SECONDS) return { phase: "active" };
  return { phase: "warning", left: Math.ceil(reset - quiet) };
}
