import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Comment, Consultation } from "~/api/types";
import { formatDate } from "~/lib/format";
import { COMPONENT_NAMES } from "~/lib/words/components";
import { DISPOSITIONS, PARTICIPANT_GROUPS } from "~/lib/words/consultations";
import { word } from "~/lib/words/word";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { ProblemNotice } from "~/ui/problem-notice";
import { QueryView } from "~/ui/query-view";
import { commentsQuery, moderate, roundKey } from "./api";
import { ReplyForm } from "./reply-form";

/** What came in, in the order of work: to be read first, then to be answered, then done. */
export function CommentDesk({ government, round }: { government: string; round: Consultation }) {
  const { t } = useLingui();
  const query = useQuery(commentsQuery(government, round.id));
  return (
    <QueryView query={query} isEmpty={({ data }) => data.length === 0} empty={<Empty title={t`Belum ada masukan.`} />}>
      {({ data }) => {
        const groups = [
          { title: t`Menunggu diperiksa`, comments: data.filter(({ state }) => state === "pending") },
          { title: t`Belum dijawab`, comments: data.filter(({ state, reply }) => state === "approved" && !reply) },
          { title: t`Sudah dijawab`, comments: data.filter(({ state, reply }) => state === "approved" && reply) },
          { title: t`Tidak ditampilkan`, comments: data.filter(({ state }) => state === "rejected") },
        ];
        return (
          <div className="stack stack-l">
            {groups
              .filter(({ comments }) => comments.length > 0)
              .map(({ title, comments }) => (
                <section key={title}>
                  <div className="section-head">
                    <h2>{title}</h2>
                    <span className="muted small">
                      <Plural value={comments.length} other="# masukan" />
                    </span>
                  </div>
                  <ul className="plain-list stack">
                    {comments.map((comment) => (
                      <CommentCard key={comment.id} government={government} round={round} comment={comment} />
                    ))}
                  </ul>
                </section>
              ))}
          </div>
        );
      }}
    </QueryView>
  );
}

function CommentCard({ government, round, comment }: { government: string; round: Consultation; comment: Comment }) {
  const { t } = useLingui();
  const [answering, setAnswering] = useState(false);
  const service = round.services.find((one) => one.service.id === comment.service_id)?.service.name;
  return (
    <li className="card stack stack-s">
      <span className="small muted">
        {word(COMPONENT_NAMES, comment.component)} · {service} · {word(PARTICIPANT_GROUPS, comment.group)}
        {comment.name && ` · ${comment.name}`} · {formatDate(comment.created_at, "medium")}
      </span>
      {comment.item_text && <span className="diff-after small">{comment.item_text}</span>}
      <p className="pre">{comment.body}</p>
      {comment.state === "pending" && <Moderation government={government} roundId={round.id} comment={comment} />}
      {comment.reply && (
        <div className="notice">
          <p>
            <span className="tag">{word(DISPOSITIONS, comment.reply.disposition)}</span>
          </p>
          <p className="pre">{comment.reply.reason}</p>
        </div>
      )}
      {comment.state === "approved" &&
        !round.minutes &&
        (answering ? (
          <ReplyForm government={government} round={round} comment={comment} onDone={() => setAnswering(false)} />
        ) : (
          <Button tone="quiet" small onClick={() => setAnswering(true)}>
            {comment.reply ? t`Ubah jawaban` : t`Jawab`}
          </Button>
        ))}
    </li>
  );
}

function Moderation({ government, roundId, comment }: { government: string; roundId: string; comment: Comment }) {
  const queries = useQueryClient();
  const decide = useMutation({
    mutationFn: (approve: boolean) => moderate(government, comment.id, approve),
    onSuccess: () => queries.invalidateQueries({ queryKey: roundKey(government, roundId) }),
  });
  return (
    <>
      {decide.error && <ProblemNotice error={decide.error} />}
      <div className="row">
        <Button small busy={decide.isPending} onClick={() => decide.mutate(true)}>
          <Trans>Tampilkan</Trans>
        </Button>
        <Button small tone="quiet" busy={decide.isPending} onClick={() => decide.mutate(false)}>
          <Trans>Jangan tampilkan</Trans>
        </Button>
      </div>
    </>
  );
}
