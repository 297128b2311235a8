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
  tone?: "main" | "danger";
  /** The way back where it does not lead to fields that can be changed. */
  back?: ReactNode;
  busy: boolean;
  error: Error | null;
  /** Left out where what is shown cannot be done: it then only says why. */
  onConfirm?: (() => void) | undefined;
  onBack: () => void;
};

/** Before every legal act: what will be written, what it means, and the way back. */
export function CheckAnswers({
  title,
  facts,
  consequence,
  action,
  tone = "main",
  back,
  busy,
  error,
  onConfirm,
  onBack,
}: Props) {
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
      <p className="measure">{consequence}</p>
      <div className="row">
        {onConfirm && (
          <Button tone={tone} busy={busy} onClick={onConfirm}>
            {action}
          </Button>
        )}
        <Button tone="quiet" onClick={onBack}>
          {back ?? <Trans>Ubah isian</Trans>}
        </Button>
      </div>
    </div>
  );
}
