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

export type Labelled = { name: string; x: number; y: number };
export type Placed = Labelled & { anchor: "start" | "end"; textX: number; textY: number };

const LINE = 15;
const GAP = 10;
const LETTER = 6.4;

/** Names beside their marks, moved down where two would meet; one that has no room left is not drawn. */
export function placeLabels(labels: readonly Labelled[], frame: Frame): Placed[] {
  const placed: Placed[] = [];
  for (const label of labels.toSorted((a, b) => a.y - b.y)) {
    const width = label.name.length * LETTER;
    const toRight = label.x + GAP + width <= frame.right + GAP;
    if (!toRight && label.x - GAP - width < frame.left) continue;
    const box = { from: toRight ? label.x + GAP : label.x - GAP - width, width };
    let textY = label.y + 4;
    for (const other of placed) {
      const start = other.anchor === "start" ? other.textX : other.textX - other.name.length * LETTER;
      const beside = start < box.from + box.width && box.from < start + other.name.length * LETTER;
      if (beside && Math.abs(other.textY - textY) < LINE) textY = other.textY + LINE;
    }
    if (textY > frame.bottom) continue;
    placed.push({ ...label, anchor: toRight ? "start" : "end", textX: label.x + (toRight ? GAP : -GAP), textY });
  }
  return placed;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
