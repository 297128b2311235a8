import { Trans } from "@lingui/react/macro";
import { useEffect } from "react";

/** The weather is what one may well have been looking at. */
const ELSEWHERE = "https://www.bmkg.go.id/";

function leave(): void {
  document.documentElement.hidden = true;
  window.location.replace(ELSEWHERE);
}

/** Leaves at once, without a way back by the Back button; Escape three times does the same. */
export function QuickExit() {
  useEffect(() => {
    let presses: number[] = [];
    function onKey(event: KeyboardEvent) {
      if (event.key !== "Escape") return;
      presses = [...presses.filter((time) => event.timeStamp - time < 2000), event.timeStamp];
      if (presses.length >= 3) leave();
    }
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  return (
    <button type="button" className="button button-danger no-print quick-exit" onClick={leave}>
      <Trans>Keluar cepat dari halaman ini</Trans>
    </button>
  );
}
