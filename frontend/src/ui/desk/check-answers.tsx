import { Trans } from "@lingui/react/macro";
import { useEffect, useRef, type ReactNode } from "react";
import { Button } from "../button";
import { ProblemNotice } from "../problem-notice";

type Props = {
  title: ReactNode;
  facts: readonly { name: string; value: ReactNode }[];
  /** What pressing the button means in law. */
  consequence: ReactNode;
  action: ReactNode;
  busy: boolean;
  error: Error | null;
  onConfirm: () => void;
  onBack: () => void;
};

/** Before every legal act: what will be written, what it means, and the way back. */
export function CheckAnswers({ title, facts, consequence, action, busy, error, onConfirm, onBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="stack">
      <h2 className="h3" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {error && <ProblemNotice error={error} />}
      <dl className="facts facts-narrow">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{consequence}</p>
      <div className="row">
        <Button busy={busy} onClick={onConfirm}>
          {action}
        </Button>
        <Button tone="quiet" onClick={onBack}>
          <Trans>Ubah isian</Trans>
        </Button>
      </div>
    </div>
  );
}
