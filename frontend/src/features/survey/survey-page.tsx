import { useLingui } from "@lingui/react/macro";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { formQuery, scoresKey } from "~/api/survey-form";
import { useNewScreen } from "~/ui/new-screen";
import { Page } from "~/ui/page";
import { Loading, QueryView } from "~/ui/query-view";
import { PendingAnswers } from "./pending-answers";
import { useSentAnswer } from "./sent-answer";
import { SurveyForm } from "./survey-form";
import { SurveyThanks } from "./survey-thanks";

const ROUTE = "/public/survei/$code";

/** What few people meet comes when it is needed. */
const SurveyMissing = lazy(async () => ({ default: (await import("./survey-missing")).SurveyMissing }));
const SurveyClosed = lazy(async () => ({ default: (await import("./survey-closed")).SurveyClosed }));
const SurveyTicket = lazy(async () => ({ default: (await import("./survey-ticket")).SurveyTicket }));

export function SurveyPage() {
  const { t } = useLingui();
  const { code } = useParams({ from: ROUTE });
  const { tiket } = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: "/survei/$code" });
  const form = useQuery(formQuery(code));
  const { queue, sent, setSent } = useSentAnswer();
  const queries = useQueryClient();
  const scores = queries.getQueryData<Record<string, number>>(scoresKey(code)) ?? {};
  const subject = form.data?.service?.name ?? form.data?.unit.name;
  useNewScreen(sent ? sent.outcome.state : tiket ? "questions" : "ticket");
  if (sent) {
    const { outcome } = sent;
    return (
      <Page
        title={outcome.state === "sent" ? t`Terima kasih, jawaban Anda diterima` : t`Jawaban Anda tersimpan`}
        kicker={subject}
      >
        <SurveyThanks
          code={code}
          id={sent.id}
          outcome={outcome}
          onAgain={() => {
            setSent(null);
            // A ticket is good for one answer; the next person brings their own.
            queries.removeQueries({ queryKey: scoresKey(code) });
            if (tiket) void navigate({ search: {}, replace: true });
          }}
        />
        <div className="section">
          <PendingAnswers queue={queue} open={outcome.state === "refused"} onOutcome={setSent} />
        </div>
      </Page>
    );
  }
  if (form.error && !form.data) {
    return (
      <Suspense fallback={<Loading />}>
        <SurveyMissing error={form.error} onRetry={() => void form.refetch()} />
      </Suspense>
    );
  }
  return (
    <QueryView query={form}>
      {(bundle) =>
        !bundle.period.accepting ? (
          <Suspense fallback={<Loading />}>
            <SurveyClosed form={bundle} />
          </Suspense>
        ) : bundle.ticket_required && !tiket ? (
          <Suspense fallback={<Loading />}>
            <SurveyTicket form={bundle} onTicket={(ticket) => void navigate({ search: { tiket: ticket }, replace: true })} />
          </Suspense>
        ) : (
          <SurveyForm form={bundle} queue={queue} ticket={tiket} scores={scores} onDone={setSent} />
        )
      }
    </QueryView>
  );
}
