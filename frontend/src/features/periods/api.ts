import { queryOptions } from "@tanstack/react-query";
import { standards, survey, unwrap } from "~/api/clients";
import { periodKey } from "~/api/survey-periods";
import type { NewPeriod, Period, SurveyChannel } from "~/api/types";
import { lookAgain } from "~/lib/job";

const BASE = "/api/survey/v1/governments/{government}";
const PERIOD = `${BASE}/periods/{period_id}` as const;

export const progressQuery = (government: string, period_id: string) =>
  queryOptions({
    queryKey: [...periodKey(government, period_id), "progress"],
    queryFn: () => unwrap(survey.GET(`${PERIOD}/progress`, { params: { path: { government, period_id } } })),
  });

export const formsQuery = (government: string, period_id: string) =>
  queryOptions({
    queryKey: [...periodKey(government, period_id), "forms"],
    queryFn: () => unwrap(survey.GET(`${PERIOD}/forms`, { params: { path: { government, period_id } } })),
  });

export const suggestionsQuery = (government: string, period_id: string) =>
  queryOptions({
    queryKey: [...periodKey(government, period_id), "suggestions"],
    queryFn: () =>
      unwrap(survey.GET(`${PERIOD}/suggestions`, { params: { path: { government, period_id }, query: { limit: 50 } } })),
  });

export const sealsQuery = (government: string, unit: string) =>
  queryOptions({
    queryKey: ["seals", government, unit],
    queryFn: () => unwrap(survey.GET(`${BASE}/seals`, { params: { path: { government }, query: { unit, limit: 50 } } })),
  });

export const unitServicesQuery = (government: string, unit: string) =>
  queryOptions({
    queryKey: ["services", government, "of-unit", unit],
    enabled: unit !== "",
    queryFn: () =>
      unwrap(
        standards.GET("/api/standards/v1/governments/{government}/services", {
          params: { path: { government }, query: { unit, published: true, limit: 100 } },
        }),
      ),
  });

export const importJobQuery = (government: string, job_id: string | null) =>
  queryOptions({
    queryKey: ["survey-job", government, job_id],
    enabled: job_id !== null,
    refetchInterval: (query) => lookAgain(query.state.data),
    queryFn: () => unwrap(survey.GET(`${BASE}/jobs/{job_id}`, { params: { path: { government, job_id: job_id ?? "" } } })),
  });

export function planPeriod(government: string, key: string, body: NewPeriod) {
  return unwrap(survey.POST(`${BASE}/periods`, { params: { path: { government }, header: { "Idempotency-Key": key } }, body }));
}

/** Steps that are checked before they are taken. */
export type CheckedStep = "close" | "reopen" | "seal" | "drop";
export type PeriodStep = "open" | CheckedStep;

type Moved = Pick<Period, "id" | "revises_id">;

export async function movePeriod(government: string, period: Moved, etag: string, step: PeriodStep): Promise<void> {
  const params = { path: { government, period_id: period.id }, header: { "If-Match": etag } };
  if (step === "open") await unwrap(survey.POST(`${PERIOD}/open`, { params }));
  else if (step === "close") await unwrap(survey.POST(`${PERIOD}/close`, { params }));
  else if (step === "reopen") await unwrap(survey.POST(`${PERIOD}/reopen`, { params }));
  else if (step === "seal") await unwrap(survey.POST(`${PERIOD}/seal`, { params }));
  else if (period.revises_id === null) await unwrap(survey.POST(`${PERIOD}/drop`, { params }));
  else await unwrap(survey.DELETE(`${PERIOD}/revision`, { params }));
}

export function revisePeriod(
  government: string,
  period_id: string,
  key: string,
  body: { reason: string; count_late: boolean },
) {
  return unwrap(
    survey.POST(`${PERIOD}/revisions`, {
      params: { path: { government, period_id }, header: { "Idempotency-Key": key } },
      body,
    }),
  );
}

export function createForm(
  government: string,
  period_id: string,
  key: string,
  service_id: string | null,
  channel: SurveyChannel,
) {
  return unwrap(
    survey.POST(`${PERIOD}/forms`, {
      params: { path: { government, period_id }, header: { "Idempotency-Key": key } },
      body: { service_id, channel },
    }),
  );
}

export type AnswerFile = { file: File; order: "questionnaire" | "regulation"; serviceId: string | null };

export function importAnswers(government: string, period_id: string, { file, order, serviceId }: AnswerFile) {
  return unwrap(
    survey.POST(`${PERIOD}/imports`, {
      params: { path: { government, period_id } },
      body: { file: file.name, order, service_id: serviceId },
      bodySerializer: () => {
        const form = new FormData();
        form.set("file", file);
        form.set("order", order);
        if (serviceId) form.set("service_id", serviceId);
        return form;
      },
    }),
  );
}
