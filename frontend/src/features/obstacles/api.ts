import { infiniteQueryOptions } from "@tanstack/react-query";
import { standards, unwrap } from "~/api/clients";
import type { NewObstacle, Obstacle } from "~/api/types";

const BASE = "/api/standards/v1/governments/{government}/obstacles";

export const obstaclesQuery = (government: string, state: Obstacle["state"] | undefined) =>
  infiniteQueryOptions({
    queryKey: ["obstacles", government, state ?? null],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      unwrap(standards.GET(BASE, { params: { path: { government }, query: { state, cursor: pageParam, limit: 50 } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });

export function registerObstacle(government: string, key: string, body: NewObstacle) {
  return unwrap(standards.POST(BASE, { params: { path: { government }, header: { "Idempotency-Key": key } }, body }));
}

export function closeObstacle(government: string, obstacle: Obstacle, outcome: string) {
  return unwrap(
    standards.POST(`${BASE}/{obstacle_id}/closure`, {
      params: { path: { government, obstacle_id: obstacle.id }, header: { "If-Match": `"${obstacle.revision}"` } },
      body: { outcome },
    }),
  );
}
