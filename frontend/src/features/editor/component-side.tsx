import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ComponentKey } from "~/lib/words/components";
import { ComponentView } from "~/ui/standard/component-view";
import { commentsQuery, inForceQuery } from "./api";

type Props = { government: string; serviceId: string; component: ComponentKey; consultationId: string | null };

/** Beside the text: what is in force today, and what was said about this component. */
export function ComponentSide({ government, serviceId, component, consultationId }: Props) {
  const { t } = useLingui();
  const inForce = useQuery(inForceQuery(government, serviceId));
  const comments = useQuery(commentsQuery(government, consultationId));
  const own = (comments.data?.data ?? []).filter(
    (comment) => comment.component === component && comment.service_id === serviceId,
  );
  if (!inForce.data && own.length === 0) return null;
  return (
    <aside className="stack stack-l sticky">
      {inForce.data && (
        <section className="stack stack-s small">
          <h3>{t`Yang berlaku sekarang (versi ${inForce.data.version.number})`}</h3>
          <ComponentView name={component} components={inForce.data.components} />
        </section>
      )}
      {own.length > 0 && (
        <section className="stack stack-s small">
          <h3>
            <Trans>Masukan forum</Trans>
          </h3>
          <ul className="messages">
            {own.map((comment) => (
              <li key={comment.id} className="message">
                <p className="pre">{comment.body}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
