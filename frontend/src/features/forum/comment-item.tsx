import { Trans, useLingui } from "@lingui/react/macro";
import type { Comment } from "~/api/types";
import { formatDate } from "~/lib/format";
import { DISPOSITIONS, PARTICIPANT_GROUPS } from "~/lib/words/consultations";
import { word } from "~/lib/words/word";

export function CommentItem({ comment }: { comment: Comment }) {
  const { t } = useLingui();
  return (
    <li className="message">
      <span className="small muted">
        {comment.name ?? t`Tanpa nama`} · {word(PARTICIPANT_GROUPS, comment.group)} · {formatDate(comment.created_at)}
      </span>
      <p className="pre">{comment.body}</p>
      {comment.reply ? (
        <div className="notice">
          <p>
            <span className={`tag ${comment.reply.disposition === "rejected" ? "tag-plain" : "tag-good"}`}>
              {word(DISPOSITIONS, comment.reply.disposition)}
            </span>
          </p>
          <p className="pre">{comment.reply.reason}</p>
        </div>
      ) : (
        <p className="small muted">
          <Trans>Belum dijawab. Setiap masukan dijawab dengan alasan sebelum standar ditetapkan.</Trans>
        </p>
      )}
    </li>
  );
}
