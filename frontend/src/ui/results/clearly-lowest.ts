import type { ElementIndex } from "~/api/types";

type Measured = Pick<ElementIndex, "code" | "index" | "lower" | "upper">;

/** Three are told apart by the service, which knows how the elements vary together. */
const MOST = 2;

/**
 * The one or two elements that are lowest beyond doubt: their limits end below where those of every
 * other element begin. That asks for more than a comparison would, so it never says too much.
 */
export function clearlyLowest(elements: readonly Measured[]): string[] {
  const rising = elements.toSorted((a, b) => a.index - b.index);
  for (let count = Math.min(MOST, rising.length - 1); count > 0; count -= 1) {
    const top = Math.max(...rising.slice(0, count).map(({ upper }) => upper));
    const next = Math.min(...rising.slice(count).map(({ lower }) => lower));
    if (top < next) return rising.slice(0, count).map(({ code }) => code);
  }
  return [];
}
