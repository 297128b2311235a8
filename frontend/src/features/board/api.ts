import { queryOptions } from "@tanstack/react-query";
import { survey, unwrap } from "~/api/clients";
import type { Asked } from "~/api/survey-results";

const BASE = "/api/survey/v1/governments/{government}";

export const prioritiesQuery = (government: string, unit: string, asked: Asked) =>
  queryOptions({
    queryKey: ["priorities", government, unit, asked],
    retry: false,
    queryFn: () =>
      unwrap(
        survey.GET(`${BASE}/priorities`, { params: { path: { government }, query: { scope: "unit", id: unit, ...asked } } }),
      ),
  });

/** Every integer behind the index, and each step from them to it. */
export const explanationQuery = (government: string, unit: string, asked: Asked) =>
  queryOptions({
    queryKey: ["index-explanation", government, unit, asked],
    retry: false,
    queryFn: () =>
      unwrap(
        survey.GET(`${BASE}/index/explanation`, {
          params: { path: { government }, query: { scope: "unit", id: unit, ...asked } },
        }),
      ),
  });

/** What the unit promised after its surveys. */
export const promisesQuery = (government: string, unit: string) =>
  queryOptions({
    queryKey: ["public-followups", government, unit],
    queryFn: () =>
      unwrap(survey.GET(`${BASE}/followups/public`, { params: { path: { government }, query: { unit, limit: 50 } } })),
  });
