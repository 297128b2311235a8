import { queryOptions } from "@tanstack/react-query";
import { survey, unwrap, unwrapVersioned } from "~/api/clients";
import { periodKey } from "~/api/survey-periods";
import type { NewSamplePlan, PeriodChange, SamplePlanField } from "~/api/types";

const PERIOD = "/api/survey/v1/governments/{government}/periods/{period_id}";

export const samplePlanQuery = (government: string, period_id: string) =>
  queryOptions({
    queryKey: [...periodKey(government, period_id), "sample-plan"],
    queryFn: () => unwrapVersioned(survey.GET(`${PERIOD}/sample-plan`, { params: { path: { government, period_id } } })),
  });

/** One field of respondents in every service and channel: asked for when somebody opens one. */
export const samplePlanGroupsQuery = (government: string, period_id: string, field: SamplePlanField) =>
  queryOptions({
    queryKey: [...periodKey(government, period_id), "sample-plan", "groups", field],
    queryFn: () =>
      unwrap(survey.GET(`${PERIOD}/sample-plan/groups`, { params: { path: { government, period_id }, query: { field } } })),
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
