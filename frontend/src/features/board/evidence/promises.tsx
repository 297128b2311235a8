import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { PublicFollowUp } from "~/api/types";
import { formatDate, formatPeriod } from "~/lib/format";
import { QueryView } from "~/ui/query-view";
import { effectSentence } from "~/ui/results/effect-sentence";
import { FOLLOWUP_STATES } from "~/ui/results/followup-states";
import { promisesQuery } from "../api";

type Props = { government: string; unitId: string };

/** All promises, the newest first: also those that came to nothing. */
export function Promises({ government, unitId }: Props) {
  const { t } = useLingui();
  const query = useQuery(promisesQuery(government, unitId));
  return (
    <section className="section no-print">
      <h2>
        <Trans>Tindak lanjut yang dijanjikan</Trans>
      </h2>
      <QueryView
        query={query}
        isEmpty={({ data }) => data.length === 0}
        empty={
          <p className="muted measure">
            <Trans>
              Belum ada. Rencana tindak lanjut dibuat untuk unsur-unsur terendah begitu hasil survei disegel, dan hasilnya diukur
              lagi pada masa berikutnya.
            </Trans>
          </p>
        }
      >
        {({ data }) => (
          <ul className="link-list">
            {data.map((promise) => (
              <li key={promise.id}>
                <div className="row">
                  <span className="strong" lang="id">
                    {promise.element_name}
                  </span>
                  <State state={promise.state} />
                </div>
                <p className="measure" lang="id">
                  {promise.program}
                </p>
                <p className="small muted">{t`Setelah ${formatPeriod(promise.label)} · paling lambat ${formatDate(promise.due_on)}`}</p>
                <p className="small">{effectSentence(promise)}</p>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </section>
  );
}

const TAGS: Record<PublicFollowUp["state"], string> = {
  planned: "tag tag-plain",
  running: "tag",
  done: "tag tag-good",
  overdue: "tag tag-bad",
};

function State({ state }: { state: PublicFollowUp["state"] }) {
  const { t } = useLingui();
  return <span className={TAGS[state]}>{t(FOLLOWUP_STATES[state])}</span>;
}
