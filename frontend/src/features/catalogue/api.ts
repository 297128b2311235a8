import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { standards, unwrap } from "~/api/clients";
import type { NewService } from "~/api/types";
import { lookAgain } from "~/lib/job";

const BASE = "/api/standards/v1/governments/{government}";

export const servicesQuery = (government: string, unit: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ["services", government, "desk", unit ?? null],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      unwrap(
        standards.GET(`${BASE}/services`, { params: { path: { government }, query: { unit, cursor: pageParam, limit: 100 } } }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const draftsQuery = (government: string) =>
  queryOptions({
    queryKey: ["drafts", government],
    queryFn: () => unwrap(standards.GET(`${BASE}/drafts`, { params: { path: { government }, query: { limit: 100 } } })),
  });

export const jobQuery = (government: string, job_id: string | null) =>
  queryOptions({
    queryKey: ["standards-job", government, job_id],
    enabled: job_id !== null,
    refetchInterval: (query) => lookAgain(query.state.data),
    queryFn: () => unwrap(standards.GET(`${BASE}/jobs/{job_id}`, { params: { path: { government, job_id: job_id ?? "" } } })),
  });

export type ImportOrder = { file: File; dryRun: boolean; unitId: string | null };

export function importServices(government: string, { file, dryRun, unitId }: ImportOrder) {
  return unwrap(
    standards.POST(`${BASE}/imports`, {
      params: { path: { government }, query: { dry_run: dryRun, unit_id: unitId } },
      body: { file: file.name },
      bodySerializer: () => {
        const form = new FormData();
        form.set("file", file);
        return form;
      },
    }),
  );
}

export function createService(government: string, key: string, body: NewService) {
  return unwrap(
    standards.POST(`${BASE}/services`, { params: { path: { government }, header: { "Idempotency-Key": key } }, body }),
  );
}
