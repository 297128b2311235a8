import { Trans } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { speak, speechSupport, stopSpeaking } from "~/lib/speech";
import { Button } from "~/ui/button";
import { Speaker } from "./faces";

function useSpeechSupport() {
  const [support, setSupport] = useState(speechSupport);
  useEffect(() => {
    if (!("speechSynthesis" in globalThis)) return;
    // Browsers tell which voices they have only some time after the page has opened.
    const look = () => setSupport(speechSupport());
    speechSynthesis.addEventListener?.("voiceschanged", look);
    return () => speechSynthesis.removeEventListener?.("voiceschanged", look);
  }, []);
  return support;
}

type Props = { text: string; on: boolean; onSwitch: (on: boolean) => void };

/** Reads each screen while it is switched on; the switch is always in sight. */
export function ReadAloud({ text, on, onSwitch }: Props) {
  const support = useSpeechSupport();
  const [speaking, setSpeaking] = useState(false);
  const active = on && support === "ready";
  useEffect(() => {
    if (!active) return;
    speak(text, setSpeaking);
    return stopSpeaking;
  }, [active, text]);

  if (support === "none") {
    return (
      <p className="small muted">
        <Trans>Perangkat ini tidak punya suara bahasa Indonesia.</Trans>
      </p>
    );
  }
  if (!on) {
    return (
      <Button tone="quiet" onClick={() => onSwitch(true)}>
        <Speaker on={false} /> <Trans>Bacakan dengan suara</Trans>
      </Button>
    );
  }
  return (
    <div className="row">
      <Button tone="quiet" onClick={() => speak(text, setSpeaking)}>
        <Speaker on /> {speaking ? <Trans>Sedang dibacakan…</Trans> : <Trans>Bacakan lagi</Trans>}
      </Button>
      <Button tone="quiet" onClick={() => onSwitch(false)}>
        <Trans>Matikan suara</Trans>
      </Button>
    </div>
  );
}
