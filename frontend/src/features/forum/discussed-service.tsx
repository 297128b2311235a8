import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { Comment, Consultation } from "~/api/types";
import { COMPONENT_NAMES, COMPONENTS, type ComponentKey } from "~/lib/words/components";
import { ComponentView } from "~/ui/standard/component-view";
import { QueryView } from "~/ui/query-view";
import { commentsQuery, discussedVersionQuery } from "./api";
import { CommentForm } from "./comment-form";
import { CommentItem } from "./comment-item";

type Props = { government: string; round: Consultation; serviceId: string; name: string; version: number };

/** The draft under discussion, component by component, each with what was said about it. */
export function DiscussedService({ government, round, serviceId, name, version }: Props) {
  const standard = useQuery(discussedVersionQuery(government, serviceId, version));
  const comments = useQuery(commentsQuery(government, round.id));
  const own = (comments.data?.data ?? []).filter(({ service_id }) => service_id === serviceId);
  return (
    <section className="section">
      <h2>{name}</h2>
      <QueryView query={standard}>
        {({ components }) => (
          <div className="articles">
            {COMPONENTS.map((key, index) => (
              <article key={key} className="article">
                <span className="article-no" aria-hidden="true">
                  {index + 1}
                </span>
                <ComponentHeading name={key} />
                <div className="article-body stack">
                  <ComponentView name={key} components={components} />
                  <Discussion
                    government={government}
                    round={round}
                    serviceId={serviceId}
                    component={key}
                    comments={own.filter(({ component }) => component === key)}
                  />
                </div>
              </article>
            ))}
          </div>
        )}
      </QueryView>
    </section>
  );
}

function ComponentHeading({ name }: { name: ComponentKey }) {
  const { t } = useLingui();
  return <h3>{t(COMPONENT_NAMES[name])}</h3>;
}

type DiscussionProps = {
  government: string;
  round: Consultation;
  serviceId: string;
  component: ComponentKey;
  comments: Comment[];
};

function Discussion({ government, round, serviceId, component, comments }: DiscussionProps) {
  const { t } = useLingui();
  return (
    <>
      {comments.length > 0 && (
        <details className="more" open>
          <summary>
            <Plural value={comments.length} other="# masukan" />
          </summary>
          <ul className="messages">
            {comments.map((comment) => (
              <CommentItem key={comment.id} comment={comment} />
            ))}
          </ul>
        </details>
      )}
      {round.comments_open && (
        <details className="more">
          <summary>
            <Trans>Beri masukan</Trans> <span className="visually-hidden">{t`tentang ${t(COMPONENT_NAMES[component])}`}</span>
          </summary>
          <CommentForm government={government} roundId={round.id} serviceId={serviceId} component={component} />
        </details>
      )}
    </>
  );
}
