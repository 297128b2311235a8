import { queryOptions } from "@tanstack/react-query";
import { complaints, unwrap } from "~/api/clients";
import type { FilingService } from "~/api/types";
import { type Draft, toBody } from "./draft";

const MOST_PAGES = 10;

/** Every service one may complain about: the list is a choice, and half a choice is none. */
async function fetchServices(government: string): Promise<FilingService[]> {
  const found: FilingService[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    // Each page names the next one.
    // oxlint-disable-next-line no-await-in-loop
    const answer: { data: FilingService[]; next: string | null } = await unwrap(
      complaints.GET("/api/complaints/v1/governments/{government}/services", {
        params: { path: { government }, query: { limit: 100, cursor } },
      }),
    );
    found.push(...answer.data);
    cursor = answer.next;
    if (!cursor) break;
  }
  return found;
}

export const filingServicesQuery = (government: string) =>
  queryOptions({
    queryKey: ["filing-services", government],
    staleTime: 300_000,
    queryFn: () => fetchServices(government),
  });

export function fileReport(government: string, draft: Draft, key: string) {
  return unwrap(
    complaints.POST("/api/complaints/v1/governments/{government}/complaints", {
      params: { path: { government }, header: { "Idempotency-Key": key } },
      body: toBody(draft),
    }),
  );
}
