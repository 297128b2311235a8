import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { formQuery } from "~/api/survey-form";
import { Loading, QueryView } from "~/ui/query-view";

const ROUTE = "/public/survei/$code/mudah";

/** What few people meet comes when it is needed. */
const SurveyMissing = lazy(async () => ({ default: (await import("./survey-missing")).SurveyMissing }));
const SurveyClosed = lazy(async () => ({ default: (await import("./survey-closed")).SurveyClosed }));
const SurveyTicket = lazy(async () => ({ default: (await import("./survey-ticket")).SurveyTicket }));
/** Not before the ticket is there. */
const EasySurvey = lazy(async () => ({ default: (await import("./easy-survey")).EasySurvey }));

/** One question a screen, with faces and a voice, for whom a long form is a burden. */
export function EasyPage() {
  const { code } = useParams({ from: ROUTE });
  const [person, setPerson] = useState(0);
  const { tiket } = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: "/survei/$code/mudah" });
  const form = useQuery(formQuery(code));
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
          <Suspense fallback={<Loading />}>
            <EasySurvey key={person} form={bundle} onAgain={() => setPerson(person + 1)} />
          </Suspense>
        )
      }
    </QueryView>
  );
}
