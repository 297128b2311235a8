import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { instrumentQuery } from "~/api/survey-periods";
import type { Period } from "~/api/types";
import { useDone } from "~/ui/desk/done-notice";
import { UnitSurveyFrame } from "~/ui/desk/unit-survey-frame";
import { QueryView } from "~/ui/query-view";
import { samplePlanQuery } from "./api";
import { ChangePeriod } from "./change-period";
import { PlanForm } from "./plan-form";
import { PlanStanding } from "./plan-standing";

const ROUTE = "/meja/survei/$unitId/rencana";

export function SamplePlanPage() {
  const { t } = useLingui();
  const { unitId } = useParams({ from: ROUTE });
  const { periode } = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: ROUTE });
  return (
    <UnitSurveyFrame
      unitId={unitId}
      periode={periode}
      scope="surveys:manage"
      about={t`Rencana sampel`}
      onChoose={(period) => void navigate({ search: { periode: period }, replace: true })}
    >
      {(government, period, etag) => <Plan government={government} period={period} etag={etag} />}
    </UnitSurveyFrame>
  );
}

function Plan({ government, period, etag }: { government: string; period: Period; etag: string }) {
  const plan = useQuery(samplePlanQuery(government, period.id));
  const instrument = useQuery(instrumentQuery(period.instrument));
  // A form begins anew when its plan was saved or taken over, never while somebody types.
  const [round, setRound] = useState(0);
  const [reloaded, setReloaded] = useState(0);
  const done = useDone();
  const changeable = period.state === "planned" || period.state === "open";
  return (
    <QueryView query={plan}>
      {(known) => (
        <QueryView query={instrument}>
          {(edition) => (
            <>
              {done.notice}
              <PlanStanding
                government={government}
                plan={known.data}
                instrument={edition}
                over={!changeable}
                closesOn={period.closes_on}
              />
              {period.state !== "sealed" && (
                <PlanForm
                  key={round}
                  government={government}
                  period={period}
                  known={known}
                  instrument={edition}
                  onDone={(words) => {
                    setRound(round + 1);
                    done.tell(words);
                  }}
                />
              )}
              {changeable && (
                <ChangePeriod
                  key={`period ${reloaded}`}
                  government={government}
                  period={period}
                  etag={etag}
                  onSaved={done.tell}
                  onReload={() => setReloaded(reloaded + 1)}
                />
              )}
            </>
          )}
        </QueryView>
      )}
    </QueryView>
  );
}
