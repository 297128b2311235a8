import { useLingui } from "@lingui/react/macro";
import type { Obstacle } from "~/api/types";
import { formatDate } from "~/lib/format";
import { CAUSES, OBSTACLE_STATES } from "~/lib/words/obstacles";
import { word } from "~/lib/words/word";

export function ObstacleFacts({ obstacle }: { obstacle: Obstacle }) {
  const { t } = useLingui();
  return (
    <>
      <div className="section-head">
        <h3>{obstacle.title}</h3>
        <span className={`tag ${obstacle.state === "waiting" ? "tag-wait" : "tag-plain"}`}>
          {word(OBSTACLE_STATES, obstacle.state)}
        </span>
      </div>
      <p className="small muted">
        {obstacle.unit_name} · {word(CAUSES, obstacle.cause)} · {formatDate(obstacle.created_at, "medium")}
        {obstacle.due_on && ` · ${t`diperlukan sebelum ${formatDate(obstacle.due_on)}`}`}
        {obstacle.overdue && <span className="tag tag-bad">{t`lewat batas`}</span>}
      </p>
      <p className="pre measure no-print">{obstacle.description}</p>
      <dl className="facts facts-narrow measure">
        <div className="no-print">
          <dt>{t`Akibat`}</dt>
          <dd className="pre">{obstacle.impact}</dd>
        </div>
        <div>
          <dt>{t`Keputusan yang diminta`}</dt>
          <dd className="pre">{obstacle.decision_requested}</dd>
        </div>
        {obstacle.decision && (
          <div>
            <dt>{t`Keputusan pimpinan`}</dt>
            <dd className="pre">
              {word(OBSTACLE_STATES, obstacle.decision.decision)}: {obstacle.decision.instruction}
              {obstacle.decision.due_on && ` (${t`paling lambat ${formatDate(obstacle.decision.due_on)}`})`}
            </dd>
          </div>
        )}
        {obstacle.outcome && (
          <div>
            <dt>{t`Hasil`}</dt>
            <dd className="pre">{obstacle.outcome}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
