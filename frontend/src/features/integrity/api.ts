import { queryOptions } from "@tanstack/react-query";
import { survey, unwrap } from "~/api/clients";
import { periodKey } from "~/api/survey-periods";
import type { Anomaly, Invalidation, NewInvalidation, ServedDay, ServedDayRead, TicketOrder } from "~/api/types";

const BASE = "/api/survey/v1/governments/{government}";
const PERIOD = `${BASE}/periods/{period_id}` as const;
const PAGE = 100;

type Page<T> = { data: T[]; next: string | null };

/** Lists that a person judges as a whole are fetched as a whole. */
async function everyPage<T>(page: (cursor: string | undefined) => Promise<Page<T>>, cursor?: string): Promise<T[]> {
  const { data, next } = await page(cursor);
  return next ? [...data, ...(await everyPage(page, next))] : data;
}

export const progressQuery = (government: string, period_id: string) =>
  queryOptions({
    queryKey: [...periodKey(government, period_id), "progress"],
    queryFn: () => unwrap(survey.GET(`${PERIOD}/progress`, { params: { path: { government, period_id } } })),
  });

export const anomaliesQuery = (government: string, period_id: string) =>
  queryOptions({
    queryKey: [...periodKey(government, period_id), "anomalies"],
    queryFn: () =>
      everyPage<Anomaly>((cursor) =>
        unwrap(
          survey.GET(`${PERIOD}/anomalies`, { params: { path: { government, period_id }, query: { limit: PAGE, cursor } } }),
        ),
      ),
  });

export const invalidationsQuery = (government: string, period_id: string) =>
  queryOptions({
    queryKey: [...periodKey(government, period_id), "invalidations"],
    queryFn: () =>
      everyPage<Invalidation>((cursor) =>
        unwrap(
          survey.GET(`${PERIOD}/invalidations`, { params: { path: { government, period_id }, query: { limit: PAGE, cursor } } }),
        ),
      ),
  });

export const ticketsQuery = (government: string, period_id: string) =>
  queryOptions({
    queryKey: [...periodKey(government, period_id), "tickets"],
    queryFn: () => unwrap(survey.GET(`${PERIOD}/tickets`, { params: { path: { government, period_id } } })),
  });

export const ledgerQuery = (government: string, period_id: string) =>
  queryOptions({
    queryKey: [...periodKey(government, period_id), "transactions"],
    queryFn: () =>
      everyPage<ServedDayRead>((cursor) =>
        unwrap(
          survey.GET(`${PERIOD}/transactions`, { params: { path: { government, period_id }, query: { limit: PAGE, cursor } } }),
        ),
      ),
  });

export function scanAnswers(government: string, period_id: string) {
  return unwrap(survey.POST(`${PERIOD}/anomaly-scans`, { params: { path: { government, period_id } } }));
}

export function dismissAnomaly(government: string, anomaly: Anomaly, reason: string) {
  return unwrap(
    survey.POST(`${BASE}/anomalies/{anomaly_id}/dismissal`, {
      params: { path: { government, anomaly_id: anomaly.id }, header: { "If-Match": `"${anomaly.version}"` } },
      body: { reason },
    }),
  );
}

export function proposeInvalidation(government: string, period_id: string, key: string, body: NewInvalidation) {
  return unwrap(
    survey.POST(`${PERIOD}/invalidations`, {
      params: { path: { government, period_id }, header: { "Idempotency-Key": key } },
      body,
    }),
  );
}

export function decideInvalidation(government: string, one: Invalidation, approve: boolean, reason: string) {
  return unwrap(
    survey.POST(`${BASE}/invalidations/{invalidation_id}/approval`, {
      params: { path: { government, invalidation_id: one.id }, header: { "If-Match": `"${one.version}"` } },
      body: { approve, reason },
    }),
  );
}

export function issueTickets(government: string, period_id: string, key: string, body: TicketOrder) {
  return unwrap(
    survey.POST(`${PERIOD}/tickets`, {
      params: { path: { government, period_id }, header: { "Idempotency-Key": key } },
      body,
    }),
  );
}

export function stateTransactions(government: string, period_id: string, source: string, days: ServedDay[]) {
  return unwrap(survey.PUT(`${PERIOD}/transactions`, { params: { path: { government, period_id } }, body: { source, days } }));
}
