import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { complaints, unwrap, unwrapVersioned } from "~/api/clients";
import type { CaseAction, CaseSummary } from "~/api/types";

const CASE = "/api/complaints/v1/governments/{government}/complaints/{complaint_id}";

export type CaseFilter = {
  state?: CaseSummary["state"] | undefined;
  kind?: CaseSummary["kind"] | undefined;
  unit?: string | undefined;
  overdue?: true | undefined;
};

export const casesQuery = (government: string, filter: CaseFilter) =>
  infiniteQueryOptions({
    queryKey: ["cases", government, filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      unwrap(
        complaints.GET("/api/complaints/v1/governments/{government}/complaints", {
          params: { path: { government }, query: { ...filter, cursor: pageParam, limit: 50 } },
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const caseKey = (government: string, id: string) => ["case", government, id];

export const caseQuery = (government: string, id: string) =>
  queryOptions({
    queryKey: caseKey(government, id),
    queryFn: () => unwrapVersioned(complaints.GET(CASE, { params: { path: { government, complaint_id: id } } })),
  });

export type CaseStep = { government: string; id: string; etag: string; action: CaseAction; body: Record<string, unknown> };

/** One step of a case. What each step needs is in ACTION_FIELDS; the service checks it again. */
export function takeStep({ government, id, etag, action, body }: CaseStep) {
  const params = { path: { government, complaint_id: id }, header: { "If-Match": etag } };
  // Fourteen addresses that differ in one word and in their bodies: one cast here instead of
  // fourteen functions that say the same.
  const path = (action === "reply" ? `${CASE}/messages` : `${CASE}/actions/${action}`) as `${typeof CASE}/actions/decide`;
  return unwrap(complaints.POST(path, { params, body: body as never }));
}

export const revealRequestsQuery = (government: string) =>
  queryOptions({
    queryKey: ["reveal-requests", government],
    queryFn: () =>
      unwrap(
        complaints.GET("/api/complaints/v1/governments/{government}/reveal-requests", {
          params: { path: { government }, query: { state: "pending", limit: 50 } },
        }),
      ),
  });

export function answerReveal(government: string, reveal_id: string, verdict: "approve" | "refuse") {
  const path = { government, reveal_id };
  const base = "/api/complaints/v1/governments/{government}/reveal-requests/{reveal_id}";
  return verdict === "approve"
    ? unwrap(complaints.POST(`${base}/approve`, { params: { path } }))
    : unwrap(complaints.POST(`${base}/refuse`, { params: { path } }));
}

export function requestReveal(government: string, complaint_id: string, key: string, reason: string) {
  return unwrap(
    complaints.POST(`${CASE}/reveal-requests`, {
      params: { path: { government, complaint_id }, header: { "Idempotency-Key": key } },
      body: { reason },
    }),
  );
}
