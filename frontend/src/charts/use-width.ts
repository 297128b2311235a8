import { type RefObject, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

/** A sheet of A4 within its margins in CSS pixels, and half of it where charts are printed two abreast. */
const ON_PAPER = 630;
const ON_HALF_A_SHEET = 310;
const TWO_ABREAST = ".columns-even, .big-index";

/**
 * The drawn width in pixels, so that 12 px text stays 12 px on a phone. Paper is not measured in
 * time, so the drawing is made for it beforehand; it keeps its viewBox and is scaled, never cut.
 */
export function useWidth(initial = 640): [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(initial);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setWidth(Math.max(240, Math.round(element.getBoundingClientRect().width)));
    const toPaper = () => flushSync(() => setWidth(element.closest(TWO_ABREAST) ? ON_HALF_A_SHEET : ON_PAPER));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.addEventListener("beforeprint", toPaper);
    window.addEventListener("afterprint", measure);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", toPaper);
      window.removeEventListener("afterprint", measure);
    };
  }, []);
  return [box, width];
}
