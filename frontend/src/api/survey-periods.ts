import { queryOptions } from "@tanstack/react-query";
import { survey, unwrap, unwrapVersioned } from "./clients";

const BASE = "/api/survey/v1/governments/{government}";

export const periodsQuery = (government: string, unit?: string) =>
  queryOptions({
    queryKey: ["periods", government, unit ?? null],
    queryFn: () => unwrap(survey.GET(`${BASE}/periods`, { params: { path: { government }, query: { unit, limit: 100 } } })),
  });

export const periodKey = (government: string, id: string) => ["period", government, id];

export const periodQuery = (government: string, period_id: string) =>
  queryOptions({
    queryKey: periodKey(government, period_id),
    queryFn: () => unwrapVersioned(survey.GET(`${BASE}/periods/{period_id}`, { params: { path: { government, period_id } } })),
  });

export const instrumentQuery = (code: string) =>
  queryOptions({
    queryKey: ["survey-instrument", code],
    staleTime: Infinity,
    queryFn: () => unwrap(survey.GET("/api/survey/v1/instruments/{code}", { params: { path: { code } } })),
  });
