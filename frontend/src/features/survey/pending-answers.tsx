import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { AnswerQueue } from "~/api/use-answer-queue";
import { formatDateTime } from "~/lib/format";
import { Button } from "~/ui/button";

export function PendingAnswers({ queue }: { queue: AnswerQueue }) {
  const { t } = useLingui();
  if (queue.items.length === 0) return null;
  return (
    <details className="notice notice-warn measure">
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
            <span className="row">
              <Button tone="quiet" small onClick={() => void queue.retry(item)}>
                <Trans>Kirim</Trans>
              </Button>
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
