import { useEffect, useEffectEvent, useState } from "react";
import { idleAfter } from "./idle";

const SIGNS = ["pointerdown", "keydown", "input"] as const;
const LOOK = 500;

/** Seconds left before `onOver` while a warning is due, otherwise null. */
export function useIdle(active: boolean, resetSeconds: number, onOver: () => void): number | null {
  const [left, setLeft] = useState<number | null>(null);
  const over = useEffectEvent(onOver);
  useEffect(() => {
    if (!active) return;
    let touched = Date.now();
    const touch = () => {
      touched = Date.now();
      setLeft(null);
    };
    const timer = setInterval(() => {
      const idle = idleAfter((Date.now() - touched) / 1000, resetSeconds);
      setLeft(idle.phase === "warning" ? idle.left : null);
      if (idle.phase === "over") {
        touched = Date.now();
        over();
      }
    }, LOOK);
    for (const sign of SIGNS) window.addEventListener(sign, touch);
    return () => {
      clearInterval(timer);
      setLeft(null);
      for (const sign of SIGNS) window.removeEventListener(sign, touch);
    };
  }, [active, resetSeconds]);
  return left;
}
