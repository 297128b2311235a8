import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { focusHeading } from "~/ui/focus-heading";

/** After a change of page the focus goes to the new heading, as it would on a page load. */
export function useFocusOnArrival(): void {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const previous = useRef<string | undefined>(undefined);
  useEffect(() => {
    const arrived = previous.current !== undefined && path !== previous.current && !location.hash;
    previous.current = path;
    if (arrived) focusHeading();
  }, [path]);
}

/** True from the press on a link until the page it leads to stands there. */
export function useLeaving(): boolean {
  return useRouterState({ select: (state) => state.isLoading });
}
