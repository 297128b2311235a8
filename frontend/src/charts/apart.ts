export type Place = { x: number; y: number };

/** Marks that would lie on one another are moved aside, each within its own quarter, so that all can be read. */
export function apart<T extends Place>(marks: readonly T[], middle: Place, distance: number): T[] {
  const placed: T[] = [];
  for (const mark of marks) {
    const free = aside(mark).find(
      (at) =>
        at.x < middle.x === mark.x < middle.x &&
        at.y < middle.y === mark.y < middle.y &&
        placed.every((other) => Math.hypot(other.x - at.x, other.y - at.y) >= distance),
    );
    placed.push({ ...mark, ...free });
  }
  return placed;
}

/** Where a mark may go, the nearest place first. */
function aside({ x, y }: Place): Place[] {
  const rings = Array.from({ length: 20 }, (_, ring) => 3 * ring);
  const turns = Array.from({ length: 12 }, (_, turn) => (turn * Math.PI) / 6);
  return rings.flatMap((far) => turns.map((turn) => ({ x: x + far * Math.cos(turn), y: y + far * Math.sin(turn) })));
}
