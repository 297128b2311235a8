import { queryOptions } from "@tanstack/react-query";
import { survey, unwrap } from "~/api/clients";
import { periodKey } from "~/api/survey-periods";
import type { Asked, Subject } from "~/api/survey-results";

const BASE = "/api/survey/v1/governments/{government}";
const PERIOD = `${BASE}/periods/{period_id}` as const;

export const prioritiesQuery = (government: string, subject: Subject, asked: Asked) =>
  queryOptions({
    queryKey: ["priorities", government, subject, asked],
    retry: false,
    queryFn: () =>
      unwrap(survey.GET(`${BASE}/priorities`, { params: { path: { government }, query: { ...subject, ...asked } } })),
  });

export const themesQuery = (government: string, period_id: string) =>
  queryOptions({
    queryKey: [...periodKey(government, period_id), "themes"],
    queryFn: () => unwrap(survey.GET(`${PERIOD}/themes`, { params: { path: { government, period_id } } })),
  });

export const questionsQuery = (government: string, period_id: string, service_id: string | undefined) =>
  queryOptions({
    queryKey: [...periodKey(government, period_id), "questions", service_id ?? null],
    queryFn: () =>
      unwrap(survey.GET(`${PERIOD}/questions`, { params: { path: { government, period_id }, query: { service_id } } })),
  });
