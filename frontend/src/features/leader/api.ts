import { queryOptions } from "@tanstack/react-query";
import { complaints, standards, survey, unwrap } from "~/api/clients";
import type { Obstacle } from "~/api/types";

const STANDARDS = "/api/standards/v1/governments/{government}";

const obstacles = (government: string, state: Obstacle["state"]) =>
  queryOptions({
    queryKey: ["obstacles", government, "leader", state],
    queryFn: () =>
      unwrap(standards.GET(`${STANDARDS}/obstacles`, { params: { path: { government }, query: { state, limit: 100 } } })),
  });

export const waitingObstaclesQuery = (government: string) => obstacles(government, "waiting");

export const servicesQuery = (government: string) =>
  queryOptions({
    queryKey: ["services", government, "all"],
    queryFn: () => unwrap(standards.GET(`${STANDARDS}/services`, { params: { path: { government }, query: { limit: 100 } } })),
  });

export const assessmentsQuery = (government: string) =>
  queryOptions({
    queryKey: ["assessments", government],
    queryFn: () => unwrap(standards.GET(`${STANDARDS}/assessments`, { params: { path: { government }, query: { limit: 100 } } })),
  });

export const editionQuery = (code: string, edition: string) =>
  queryOptions({
    queryKey: ["edition", code, edition],
    staleTime: Infinity,
    queryFn: () =>
      unwrap(standards.GET("/api/standards/v1/instruments/{code}/editions/{edition}", { params: { path: { code, edition } } })),
  });

export const overdueCasesQuery = (government: string) =>
  queryOptions({
    queryKey: ["cases", government, "overdue"],
    queryFn: () =>
      unwrap(
        complaints.GET("/api/complaints/v1/governments/{government}/complaints", {
          params: { path: { government }, query: { overdue: true, limit: 100 } },
        }),
      ),
  });

export const sealsQuery = (government: string) =>
  queryOptions({
    queryKey: ["seals", government],
    queryFn: () =>
      unwrap(
        survey.GET("/api/survey/v1/governments/{government}/seals", { params: { path: { government }, query: { limit: 100 } } }),
      ),
  });

export const surveyInstrumentsQuery = queryOptions({
  queryKey: ["survey-instruments"],
  staleTime: Infinity,
  queryFn: () => unwrap(survey.GET("/api/survey/v1/instruments")),
});

export const reportsQuery = (government: string) =>
  queryOptions({
    queryKey: ["obstacle-reports", government],
    queryFn: () => unwrap(standards.GET(`${STANDARDS}/obstacle-reports`, { params: { path: { government } } })),
  });

export function makeReport(government: string, key: string, period: string) {
  return unwrap(
    standards.POST(`${STANDARDS}/obstacle-reports`, {
      params: { path: { government }, header: { "Idempotency-Key": key } },
      body: { period },
    }),
  );
}

export type Verdict = { decision: "approved" | "rejected" | "deferred"; instruction: string; due_on: string | null };

export function decideObstacle(government: string, obstacle: Obstacle, verdict: Verdict) {
  return unwrap(
    standards.POST(`${STANDARDS}/obstacles/{obstacle_id}/decision`, {
      params: { path: { government, obstacle_id: obstacle.id }, header: { "If-Match": `"${obstacle.revision}"` } },
      body: verdict,
    }),
  );
}
