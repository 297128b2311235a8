import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useReducer, useState } from "react";
import { receiptAddress, scoresKey } from "~/api/survey-form";
import type { SurveyForm } from "~/api/types";
import { todayIso } from "~/lib/format";
import { newUuid } from "~/lib/uuid";
import { Button } from "~/ui/button";
import { Loading } from "~/ui/query-view";
import { answerOf, BEGIN, move, stepsOf } from "~/ui/survey/walk";
import { WalkScreen } from "~/ui/survey/walk-screen";
import { WalkThanks } from "~/ui/survey/walk-thanks";
import { useSentAnswer } from "./sent-answer";

const ROUTE = "/public/survei/$code/mudah";

/** What few people meet comes when it is needed. */
const CopyButton = lazy(async () => ({ default: (await import("~/ui/copy-button")).CopyButton }));
const PendingAnswers = lazy(async () => ({ default: (await import("./pending-answers")).PendingAnswers }));

/** One person's way through the questions, and what became of the answer. */
export function EasySurvey({ form, onAgain }: { form: SurveyForm; onAgain: () => void }) {
  const { t } = useLingui();
  const { tiket } = useSearch({ from: ROUTE });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { queue, sent, setSent } = useSentAnswer();
  const [id] = useState(newUuid);
  const [steps] = useState(() => stepsOf(form));
  const [walk, onMove] = useReducer(move, BEGIN);
  const [reading, setReading] = useState(false);
  const subject = form.service?.name ?? form.unit.name;
  const submit = useMutation({ mutationFn: queue.submit, onSuccess: (outcome) => setSent({ id, outcome }) });
  const params = { code: form.code };

  function send() {
    const answer = answerOf(id, todayIso(), walk.given, tiket);
    submit.mutate({ id, code: form.code, service: subject, savedAt: new Date().toISOString(), answer, refusal: null });
  }
  function leave() {
    // Held in memory until the ordinary form opens: nobody has to answer twice.
    queries.setQueryData(scoresKey(form.code), walk.given.scores);
    void navigate({ to: "/survei/$code", params, search: { tiket }, replace: true });
  }
  function again() {
    // A ticket is good for one answer; the next person brings their own.
    if (tiket) void navigate({ to: "/survei/$code/mudah", params, search: {}, replace: true });
    onAgain();
  }

  if (sent) {
    const { outcome } = sent;
    return (
      <div className="page container">
        <WalkThanks outcome={outcome}>
          {outcome.state === "sent" && (
            <Suspense>
              <div className="row">
                <CopyButton text={receiptAddress(form.code, sent.id, outcome.receipt)}>
                  <Trans>Salin tautan bukti</Trans>
                </CopyButton>
              </div>
            </Suspense>
          )}
          <Button tone="quiet" onClick={again}>
            <Trans>Isi untuk orang lain</Trans>
          </Button>
        </WalkThanks>
        {outcome.state === "refused" && (
          <div className="section">
            <Suspense fallback={<Loading />}>
              <PendingAnswers queue={queue} open onOutcome={setSent} />
            </Suspense>
          </div>
        )}
      </div>
    );
  }
  return (
    <div className="page container">
      <title>{`${t`Bagaimana layanan ini menurut Anda?`} · Prima`}</title>
      <div className="row row-end">
        <p className="kicker">{subject}</p>
        <button type="button" className="link" onClick={leave}>
          <Trans>Isi dengan formulir biasa</Trans>
        </button>
      </div>
      <WalkScreen
        steps={steps}
        walk={walk}
        onMove={onMove}
        onSend={send}
        busy={submit.isPending}
        voice={{ on: reading, onSwitch: setReading }}
      />
    </div>
  );
}
