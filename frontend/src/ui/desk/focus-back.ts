import { type RefObject, useEffect, useRef, useState } from "react";

/** Where the focus belongs once something opened from there was closed again without doing anything. */
export function useFocusBack<T extends HTMLElement>(): { place: RefObject<T | null>; giveBack: () => void } {
  const place = useRef<T>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (times > 0) place.current?.focus();
  }, [times]);
  return { place, giveBack: () => setTimes((before) => before + 1) };
}
