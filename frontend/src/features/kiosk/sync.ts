export type Range = readonly [number, number];

export type Missing = { here: number; lost: Range[] };

/** Of the numbers the service misses: how many are still on this device, and which are nowhere. */
export function placeMissing(missing: readonly Range[], kept: ReadonlySet<number>): Missing {
  let here = 0;
  const lost: [number, number][] = [];
  for (const [first, last] of missing) {
    for (let number = first; number <= last; number += 1) {
      const before = lost.at(-1);
      if (kept.has(number)) here += 1;
      else if (before?.[1] === number - 1) before[1] = number;
      else lost.push([number, number]);
    }
  }
  return { here, lost };
}

export function describeRanges(ranges: readonly Range[]): string {
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(", ");
}

/** What follows the # of a kiosk's address: the device and its key. */
export function readBadge(hash: string): { id: string; key: string } | null {
  const match = /^#?([0-9a-f-]{36})\.([\w-]{8,64})$/.exec(hash);
  return match?.[1] && match[2] ? { id: match[1], key: match[2] } : null;
}
