import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import type { QueuedAnswer } from "~/api/answer-store";
import type { AnswerQueue } from "~/api/use-answer-queue";
import { formatDateTime } from "~/lib/format";
import { Button } from "~/ui/button";
import type { Sent } from "./sent-answer";

/** What few people meet comes when it is needed. */
const OtherTicket = lazy(async () => ({ default: (await import("./other-ticket")).OtherTicket }));

type Props = {
  queue: AnswerQueue;
  /** Shown unfolded: one of them was refused just now. */
  open?: boolean;
  onOutcome?: (sent: Sent) => void;
};

export function PendingAnswers({ queue, open = false, onOutcome }: Props) {
  const { t } = useLingui();
  async function retry(item: QueuedAnswer) {
    const outcome = await queue.retry(item);
    onOutcome?.({ id: item.id, outcome });
  }
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
                <OtherTicket item={item} onSend={(changed) => void retry(changed)} />
              </Suspense>
            )}
            <span className="row">
              {!item.ticketRefused && (
                <Button tone="quiet" small onClick={() => void retry(item)}>
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
