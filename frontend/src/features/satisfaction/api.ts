import { queryOptions } from "@tanstack/react-query";
import { survey, unwrap } from "~/api/clients";
import type { Asked } from "~/api/survey-results";

/** Units side by side; refused with 404 where no unit held this survey in this round. */
export const comparisonQuery = (government: string, asked: Asked) =>
  queryOptions({
    queryKey: ["comparison", government, asked],
    retry: false,
    queryFn: () =>
      unwrap(
        survey.GET("/api/survey/v1/governments/{government}/comparison", {
          params: { path: { government }, query: asked },
        }),
      ),
  });

/** Surveys that anybody can answer today. */
export const runningSurveysQuery = (government: string) =>
  queryOptions({
    queryKey: ["running-surveys", government],
    queryFn: () =>
      unwrap(
        survey.GET("/api/survey/v1/governments/{government}/running-surveys", {
          params: { path: { government }, query: { limit: 100 } },
        }),
      ),
  });
