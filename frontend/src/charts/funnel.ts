import { linear, type Scale } from "./scale";

export type Limits = { n: number; lower95: number; upper95: number; lower998: number; upper998: number };
export type Dot = { n: number; index: number };
export type Frame = { left: number; right: number; top: number; bottom: number };

export type Funnel = { x: Scale; y: Scale; low: number; high: number; inner: string; outer: string };

const STEP = 5;
const LOWEST_INDEX = 25;

/** Everything the drawing needs: answers on a logarithmic axis, since precision grows with their root. */
export function shapeFunnel(limits: readonly Limits[], dots: readonly Dot[], frame: Frame): Funnel {
  const sizes = [...limits, ...dots].map(({ n }) => n);
  const values = [...limits.flatMap(({ lower998, upper998 }) => [lower998, upper998]), ...dots.map(({ index }) => index)];
  const low = Math.max(LOWEST_INDEX, Math.floor(Math.min(...values) / STEP) * STEP);
  const high = Math.min(100, Math.ceil(Math.max(...values) / STEP) * STEP);
  const log = linear([Math.log(Math.min(...sizes)), Math.log(Math.max(...sizes))], [frame.left, frame.right]);
  const x: Scale = (n) => log(Math.log(n));
  const y = linear([low, high], [frame.bottom, frame.top]);
  const band = (lower: (one: Limits) => number, upper: (one: Limits) => number) =>
    [
      ...limits.map((one) => `${round(x(one.n))},${round(y(upper(one)))}`),
      ...limits.toReversed().map((one) => `${round(x(one.n))},${round(y(lower(one)))}`),
    ].join(" ");
  return {
    x,
    y,
    low,
    high,
    inner: band(
      ({ lower95 }) => lower95,
      ({ upper95 }) => upper95,
    ),
    outer: band(
      ({ lower998 }) => lower998,
      ({ upper998 }) => upper998,
    ),
  };
}

/** 10, 20, 50, 100 … within the numbers that are drawn, never more than fit side by side. */
export function sizeMarks(least: number, most: number, fit: number): number[] {
  const marks: number[] = [];
  for (let ten = 1; ten <= most; ten *= 10) {
    for (const part of [1, 2, 5]) {
      if (ten * part >= least && ten * part <= most) marks.push(ten * part);
    }
  }
  const every = Math.max(1, Math.ceil(marks.length / Math.max(1, fit)));
  return marks.filter((_, index) => index % every === 0);
}

export type Mark = { x: number; y: number };
export type Labelled = Mark & { name: string };
export type Placed = Labelled & { anchor: "start" | "end"; textX: number; textY: number };

const LINE = 15;
const GAP = 10;
const LETTER = 6.4;
/** From the middle of a line of text down to where its letters stand. */
const BASE = 4;
const HALF_MARK = 6;

/**
 * Names beside their marks, on either side, a line lower or higher where they would meet another name
 * or cover a mark; one that has no room is not drawn.
 */
export function placeLabels(labels: readonly Labelled[], marks: readonly Mark[], frame: Frame): Placed[] {
  const placed: Placed[] = [];
  for (const label of labels.toSorted((a, b) => a.y - b.y)) {
    const free = aside(label, frame).find(
      (place) =>
        placed.every((other) => !meet(boxOf(place), boxOf(other))) && marks.every((mark) => !covers(boxOf(place), mark)),
    );
    if (free) placed.push(free);
  }
  return placed;
}

/** Where a name may stand, the best place first. */
function aside(label: Labelled, frame: Frame): Placed[] {
  const width = label.name.length * LETTER;
  const sides: Placed[] = [];
  for (const line of [0, 1, -1, 2, -2]) {
    const textY = label.y + BASE + line * LINE;
    if (textY > frame.bottom || textY - LINE < frame.top) continue;
    if (label.x + GAP + width <= frame.right + GAP) sides.push({ ...label, anchor: "start", textX: label.x + GAP, textY });
    if (label.x - GAP - width >= frame.left) sides.push({ ...label, anchor: "end", textX: label.x - GAP, textY });
  }
  return sides;
}

type Box = { from: number; to: number; base: number };

function boxOf({ name, anchor, textX, textY }: Placed): Box {
  const width = name.length * LETTER;
  const from = anchor === "start" ? textX : textX - width;
  return { from, to: from + width, base: textY };
}

function meet(one: Box, other: Box): boolean {
  return one.from < other.to && other.from < one.to && Math.abs(one.base - other.base) < LINE;
}

function covers({ from, to, base }: Box, { x, y }: Mark): boolean {
  return x + HALF_MARK > from && x - HALF_MARK < to && Math.abs(base - BASE - y) < LINE / 2 + HALF_MARK;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
