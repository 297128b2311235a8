import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

/** After a change of page the focus goes to the new heading, as it would on a page load. */
export function useFocusOnArrival(): void {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const previous = useRef<string | undefined>(undefined);
  useEffect(() => {
    const arrived = previous.current !== undefined && path !== previous.current && !location.hash;
    previous.current = path;
    // A page that still waits for its data has no heading yet; its main part takes the focus then.
    const heading = document.querySelector<HTMLElement>("main h1") ?? document.querySelector("main");
    if (arrived) heading?.focus({ preventScroll: true });
  }, [path]);
}

/** True from the press on a link until the page it leads to stands there. */
export function useLeaving(): boolean {
  return useRouterState({ select: (state) => state.isLoading });
}
