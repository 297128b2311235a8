import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { ProblemError } from "~/api/problem";
import { Button } from "./button";

type Props = { error: unknown; onRetry?: () => void };

/** Says what was refused or what broke, what to do now, and the number to quote when asking for help. */
export function ProblemNotice({ error, onRetry }: Props) {
  const { t } = useLingui();
  const problem = error instanceof ProblemError ? error : null;
  const title = problem ? problem.title : t`Sambungan terputus`;
  const detail = problem
    ? problem.detail || advice(problem.status, t`Coba lagi sebentar lagi.`)
    : t`Periksa jaringan Anda, lalu coba lagi.`;
  return (
    <div className="notice notice-bad" role="alert">
      <h2 className="h3">{title}</h2>
      <p>{detail}</p>
      {problem && problem.fields.length > 0 && (
        <ul>
          {problem.fields.map((field) => (
            <li key={field.pointer}>{field.detail}</li>
          ))}
        </ul>
      )}
      {problem?.retryAfter && <RetryCountdown key={problem.retryAfter} seconds={problem.retryAfter} />}
      {onRetry && (
        <p>
          <Button tone="quiet" small onClick={onRetry}>
            <Trans>Coba lagi</Trans>
          </Button>
        </p>
      )}
      {problem?.requestId && (
        <p className="small muted">
          <Trans>
            Nomor permintaan: <span className="code">{problem.requestId}</span>
          </Trans>
        </p>
      )}
    </div>
  );
}

function advice(status: number, otherwise: string): string {
  return status >= 500 ? otherwise : "";
}

function RetryCountdown({ seconds }: { seconds: number }) {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const timer = setInterval(() => setLeft((value) => Math.max(0, value - 1)), 1000);
    return () => clearInterval(timer);
  }, []);
  if (left === 0) return null;
  return (
    <p>
      <Trans>Anda dapat mencoba lagi dalam {left} detik.</Trans>
    </p>
  );
}
