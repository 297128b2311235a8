import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { formatDateTime } from "~/lib/format";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { ProblemNotice } from "~/ui/problem-notice";
import { QueryView } from "~/ui/query-view";
import { answerReveal, revealRequestsQuery } from "./api";

/** For the two custodians: who asks to see a sealed identity, and why. */
export function RevealRequests({ government }: { government: string }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const query = useQuery(revealRequestsQuery(government));
  const answer = useMutation({
    mutationFn: ({ id, verdict }: { id: string; verdict: "approve" | "refuse" }) => answerReveal(government, id, verdict),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["reveal-requests", government] }),
  });
  return (
    <section className="stack">
      <h2>
        <Trans>Permintaan membuka identitas tersegel</Trans>
      </h2>
      {answer.error && <ProblemNotice error={answer.error} />}
      <QueryView
        query={query}
        isEmpty={({ data }) => data.length === 0}
        empty={<Empty title={t`Tidak ada permintaan yang menunggu.`} />}
      >
        {({ data }) => (
          <ul className="link-list">
            {data.map((request) => (
              <li key={request.id} className="stack stack-s">
                <span className="strong">{request.ticket}</span>
                <p className="pre measure">{request.reason}</p>
                <p className="small muted">
                  {t`Diminta ${formatDateTime(request.requested_at)}; disetujui ${request.approvals} dari 2 penjaga`}
                </p>
                <div className="row">
                  <Button small busy={answer.isPending} onClick={() => answer.mutate({ id: request.id, verdict: "approve" })}>
                    <Trans>Setujui pembukaan</Trans>
                  </Button>
                  <Button
                    small
                    tone="quiet"
                    busy={answer.isPending}
                    onClick={() => answer.mutate({ id: request.id, verdict: "refuse" })}
                  >
                    <Trans>Tolak</Trans>
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </section>
  );
}
