import { queryOptions } from "@tanstack/react-query";
import { survey, unwrapVersioned } from "~/api/clients";
import { periodKey } from "~/api/survey-periods";
import type { NewSamplePlan, PeriodChange } from "~/api/types";

const PERIOD = "/api/survey/v1/governments/{government}/periods/{period_id}";

export const samplePlanQuery = (government: string, period_id: string) =>
  queryOptions({
    queryKey: [...periodKey(government, period_id), "sample-plan"],
    queryFn: () => unwrapVersioned(survey.GET(`${PERIOD}/sample-plan`, { params: { path: { government, period_id } } })),
  });

export function keepSamplePlan(government: string, period_id: string, etag: string, body: NewSamplePlan) {
  return unwrapVersioned(
    survey.PUT(`${PERIOD}/sample-plan`, {
      params: { path: { government, period_id }, header: { "If-Match": etag } },
      body,
    }),
  );
}

export function changePeriod(government: string, period_id: string, etag: string, body: PeriodChange) {
  return unwrapVersioned(
    survey.PATCH(PERIOD, { params: { path: { government, period_id }, header: { "If-Match": etag } }, body }),
  );
}
