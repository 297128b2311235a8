import type { Progress } from "~/api/types";

/** Ways of answering whose days say when answers were entered, not when they were given. */
const ENTERED_LATER = new Set(["paper", "import"]);

export type Examined = {
  /** Counted answers of the round. */
  all: number;
  /** Of them, those that days can say something about. */
  can: number;
  cannot: number;
};

/** Which of a round's answers the search for anomalies can look at. */
export function examined({ n, by_channel }: Pick<Progress, "n" | "by_channel">): Examined {
  const cannot = by_channel.reduce((sum, channel) => sum + (ENTERED_LATER.has(channel.channel) ? channel.n : 0), 0);
  return { all: n, can: Math.max(0, n - cannot), cannot };
}
