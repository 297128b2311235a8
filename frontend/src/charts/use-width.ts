import { type RefObject, useEffect, useRef, useState } from "react";

/**
 * The drawn width in pixels, so that 12 px text stays 12 px on a phone. The drawing keeps its
 * viewBox as well: on paper it is scaled instead of cut.
 */
export function useWidth(initial = 640): [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(initial);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(240, Math.round(entry.contentRect.width)));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, width];
}
