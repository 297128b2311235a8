import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

/** After a change of page the focus goes to the new heading, as it would on a page load. */
export function useFocusOnArrival(): void {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const previous = useRef<string | undefined>(undefined);
  useEffect(() => {
    const arrived = previous.current !== undefined && path !== previous.current && !location.hash;
    previous.current = path;
    if (arrived) document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  }, [path]);
}
