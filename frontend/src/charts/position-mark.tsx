import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import { useLingui } from "@lingui/react/macro";
import { BELOW, INK, ABOVE } from "./colors";

export type Position = "above" | "within" | "below";

/** Said of a unit against what chance alone explains, never of its rank. */
export const POSITION_NAMES: Record<Position, MessageDescriptor> = {
  above: msg`Di atas batas kebetulan`,
  within: msg`Dalam batas kebetulan`,
  below: msg`Di bawah batas kebetulan`,
};

/** Triangle up, open disc, triangle down: told apart without colour, and unlike the marks of zones. */
export function PositionShape({ position, x, y, size = 12 }: { position: Position; x: number; y: number; size?: number }) {
  const half = size / 2;
  if (position === "within") return <circle cx={x} cy={y} r={half * 0.85} fill="#fff" stroke={INK} strokeWidth="1.5" />;
  const tip = position === "above" ? -half : half;
  const points = `${x},${y + tip} ${x + half},${y - tip * 0.8} ${x - half},${y - tip * 0.8}`;
  return <polygon points={points} fill={position === "above" ? ABOVE : BELOW} stroke={INK} />;
}

export function PositionMark({ position }: { position: Position }) {
  const { t } = useLingui();
  return (
    <span className={`zone position position-${position}`}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <PositionShape position={position} x={8} y={8} />
      </svg>
      {t(POSITION_NAMES[position])}
    </span>
  );
}
