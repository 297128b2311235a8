import { useEffect, useRef } from "react";
import { focusHeading } from "./focus-heading";

/** Where one screen gives way to another under the same address, the focus goes to the new heading, as after a change of page. */
export function useNewScreen(screen: string): void {
  const before = useRef(screen);
  useEffect(() => {
    if (screen === before.current) return;
    before.current = screen;
    window.scrollTo(0, 0);
    focusHeading();
  }, [screen]);
}
