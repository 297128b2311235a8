import { type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { Loading } from "./query-view";

const AHEAD = "200px";

/** Leaves a part of a long page unfetched until the reader comes near it, scrolls, or takes the keyboard. */
export function WhenNear({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (near || !element) return;
    const come = () => setNear(true);
    // Somebody who scrolled while the page was still coming is on the way here already.
    if (window.scrollY > 0) return come();
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && come(), {
      rootMargin: AHEAD,
    });
    observer.observe(element);
    window.addEventListener("scroll", come, { once: true, passive: true });
    window.addEventListener("keydown", come, { once: true });
    return () => {
      observer.disconnect();
      window.removeEventListener("scroll", come);
      window.removeEventListener("keydown", come);
    };
  }, [near]);
  return (
    <div ref={place} className={near ? undefined : "not-yet"}>
      {near && <Suspense fallback={<Loading />}>{children}</Suspense>}
    </div>
  );
}
