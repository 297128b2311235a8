import { queryOptions } from "@tanstack/react-query";
import { complaints, standards, survey, unwrap } from "~/api/clients";

export const assessmentsQuery = (government: string) =>
  queryOptions({
    queryKey: ["assessments", government],
    queryFn: () =>
      unwrap(
        standards.GET("/api/standards/v1/governments/{government}/assessments", {
          params: { path: { government }, query: { limit: 100 } },
        }),
      ),
  });

export const editionQuery = (code: string, edition: string) =>
  queryOptions({
    queryKey: ["edition", code, edition],
    staleTime: Infinity,
    queryFn: () =>
      unwrap(standards.GET("/api/standards/v1/instruments/{code}/editions/{edition}", { params: { path: { code, edition } } })),
  });

export const sealsQuery = (government: string) =>
  queryOptions({
    queryKey: ["seals", government],
    queryFn: () => unwrap(survey.GET("/api/survey/v1/governments/{government}/seals", { params: { path: { government } } })),
  });

export const complaintStatisticsQuery = (government: string) =>
  queryOptions({
    queryKey: ["complaint-statistics", government],
    queryFn: () =>
      unwrap(complaints.GET("/api/complaints/v1/governments/{government}/statistics", { params: { path: { government } } })),
  });
