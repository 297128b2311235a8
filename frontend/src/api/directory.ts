import { queryOptions } from "@tanstack/react-query";
import { identity, unwrap } from "./clients";

const HOUR = 3_600_000;

export const governmentsQuery = (query: string) =>
  queryOptions({
    queryKey: ["governments", query],
    staleTime: HOUR,
    queryFn: () =>
      unwrap(
        identity.GET("/api/identity/v1/governments", {
          params: { query: { active: true, query: query || undefined, limit: 100 } },
        }),
      ),
  });

export const provincesQuery = queryOptions({
  queryKey: ["provinces"],
  staleTime: Infinity,
  queryFn: () => unwrap(identity.GET("/api/identity/v1/governments", { params: { query: { level: "province", limit: 100 } } })),
});

export const governmentQuery = (government: string) =>
  queryOptions({
    queryKey: ["government", government],
    staleTime: HOUR,
    queryFn: () => unwrap(identity.GET("/api/identity/v1/governments/{government}", { params: { path: { government } } })),
  });

export const unitsQuery = (government: string) =>
  queryOptions({
    queryKey: ["units", government],
    staleTime: HOUR,
    queryFn: () => unwrap(identity.GET("/api/identity/v1/governments/{government}/units", { params: { path: { government } } })),
  });
