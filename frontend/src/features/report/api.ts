import { queryOptions } from "@tanstack/react-query";
import { complaints, unwrap } from "~/api/clients";
import { type Draft, toBody } from "./draft";

export const filingServicesQuery = (government: string) =>
  queryOptions({
    queryKey: ["filing-services", government],
    staleTime: 300_000,
    queryFn: () =>
      unwrap(complaints.GET("/api/complaints/v1/governments/{government}/services", { params: { path: { government } } })),
  });

export function fileReport(government: string, draft: Draft, key: string) {
  return unwrap(
    complaints.POST("/api/complaints/v1/governments/{government}/complaints", {
      params: { path: { government }, header: { "Idempotency-Key": key } },
      body: toBody(draft),
    }),
  );
}
