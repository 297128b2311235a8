import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { standards, survey, unwrap } from "~/api/clients";

type Filter = { unit: string | undefined; published: boolean | undefined };

export const serviceListQuery = (government: string, filter: Filter) =>
  infiniteQueryOptions({
    queryKey: ["services", government, "list", filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      unwrap(
        standards.GET("/api/standards/v1/governments/{government}/services", {
          params: { path: { government }, query: { ...filter, cursor: pageParam, limit: 50 } },
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const openFormsQuery = (government: string, service: string) =>
  queryOptions({
    queryKey: ["open-forms", government, service],
    queryFn: () =>
      unwrap(
        survey.GET("/api/survey/v1/governments/{government}/forms", {
          params: { path: { government }, query: { service_id: service } },
        }),
      ),
  });

export const searchQuery = (government: string, q: string) =>
  queryOptions({
    queryKey: ["search", government, q],
    queryFn: () =>
      unwrap(
        standards.GET("/api/standards/v1/governments/{government}/search", {
          params: { path: { government }, query: { q, limit: 30 } },
        }),
      ),
  });

export const serviceQuery = (government: string, id: string) =>
  queryOptions({
    queryKey: ["service", government, id],
    queryFn: () =>
      unwrap(
        standards.GET("/api/standards/v1/governments/{government}/services/{service_id}", {
          params: { path: { government, service_id: id } },
        }),
      ),
  });

export const standardQuery = (government: string, id: string) =>
  queryOptions({
    queryKey: ["standard", government, id, null],
    queryFn: () =>
      unwrap(
        standards.GET("/api/standards/v1/governments/{government}/services/{service_id}/standard", {
          params: { path: { government, service_id: id } },
        }),
      ),
  });

/** One version of the standard as it was published then. */
export const pastStandardQuery = (government: string, id: string, number: number) =>
  queryOptions({
    queryKey: ["standard", government, id, number],
    queryFn: () =>
      unwrap(
        standards.GET("/api/standards/v1/governments/{government}/services/{service_id}/versions/{number}", {
          params: { path: { government, service_id: id, number } },
        }),
      ),
  });

export const versionsQuery = (government: string, id: string) =>
  queryOptions({
    queryKey: ["versions", government, id],
    queryFn: () =>
      unwrap(
        standards.GET("/api/standards/v1/governments/{government}/services/{service_id}/versions", {
          params: { path: { government, service_id: id } },
        }),
      ),
  });

export const differenceQuery = (government: string, id: string, before: number, after: number) =>
  queryOptions({
    queryKey: ["difference", government, id, before, after],
    queryFn: () =>
      unwrap(
        standards.GET("/api/standards/v1/governments/{government}/services/{service_id}/versions/{before}/diff/{after}", {
          params: { path: { government, service_id: id, before, after } },
        }),
      ),
  });
