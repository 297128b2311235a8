import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { Page } from "~/ui/page";
import { QueryView } from "~/ui/query-view";
import type { Outcome } from "./answer-queue";
import { formQuery } from "./api";
import { PendingAnswers } from "./pending-answers";
import { SurveyClosed } from "./survey-closed";
import { SurveyForm } from "./survey-form";
import { SurveyThanks } from "./survey-thanks";
import { useAnswerQueue } from "./use-answer-queue";

export function SurveyPage() {
  const { t } = useLingui();
  const { code } = useParams({ from: "/public/survei/$code" });
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const form = useQuery(formQuery(code));
  const queue = useAnswerQueue();
  const subject = form.data?.service?.name ?? form.data?.unit.name;
  if (outcome) {
    return (
      <Page
        title={outcome.state === "sent" ? t`Terima kasih, jawaban Anda diterima` : t`Jawaban Anda tersimpan`}
        kicker={subject}
      >
        <SurveyThanks outcome={outcome} onAgain={() => setOutcome(null)} />
        <PendingAnswers queue={queue} />
      </Page>
    );
  }
  return (
    <QueryView query={form}>
      {(bundle) =>
        bundle.period.accepting ? <SurveyForm form={bundle} queue={queue} onDone={setOutcome} /> : <SurveyClosed form={bundle} />
      }
    </QueryView>
  );
}
