import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "./button";

export function CopyButton({ text, children }: { text: string; children: React.ReactNode }) {
  const [copied, setCopied] = useState(false);
  return (
    <>
      <Button tone="quiet" onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
        {children}
      </Button>
      <span role="status">{copied && <Trans>Tersalin</Trans>}</span>
    </>
  );
}
