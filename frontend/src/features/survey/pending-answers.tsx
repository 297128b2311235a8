import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import type { Outcome } from "~/api/answer-queue";
import type { AnswerQueue } from "~/api/use-answer-queue";
import { formatDateTime } from "~/lib/format";
import { Button } from "~/ui/button";

/** What few people meet comes when it is needed. */
const OtherTicket = lazy(async () => ({ default: (await import("./other-ticket")).OtherTicket }));

type Props = {
  queue: AnswerQueue;
  /** Shown unfolded: one of them was refused just now. */
  open?: boolean;
  onOutcome?: (outcome: Outcome) => void;
};

export function PendingAnswers({ queue, open = false, onOutcome }: Props) {
  const { t } = useLingui();
  if (queue.items.length === 0) return null;
  return (
    <details className="notice notice-warn measure" open={open}>
      <summary className="strong">
        <Plural value={queue.items.length} other="# jawaban menunggu dikirim dari perangkat ini" />
      </summary>
      <ul className="link-list">
        {queue.items.map((item) => (
          <li key={item.id} className="row row-end">
            <span>
              {item.service}
              <span className="small muted"> · {formatDateTime(item.savedAt)}</span>
              {item.refusal && <span className="field-error"> {item.refusal}</span>}
            </span>
            {item.ticketRefused && (
              <Suspense>
                <OtherTicket item={item} onSend={(changed) => void queue.retry(changed).then(onOutcome)} />
              </Suspense>
            )}
            <span className="row">
              {!item.ticketRefused && (
                <Button tone="quiet" small onClick={() => void queue.retry(item).then(onOutcome)}>
                  <Trans>Kirim</Trans>
                </Button>
              )}
              <Button
                tone="quiet"
                small
                aria-label={t`Hapus jawaban untuk ${item.service}`}
                onClick={() => void queue.remove(item.id)}
              >
                <Trans>Hapus</Trans>
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
