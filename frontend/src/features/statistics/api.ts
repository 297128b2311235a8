import { queryOptions } from "@tanstack/react-query";
import { complaints, standards, survey, unwrap } from "~/api/clients";
import type { Assessment } from "~/api/types";

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

/** One answer for all editions: each page pays for what it imports, and lists of queries weigh a kilobyte. */
export const editionsQuery = (wanted: readonly Pick<Assessment, "instrument" | "edition">[]) =>
  queryOptions({
    queryKey: ["editions", wanted.map(({ instrument, edition }) => [instrument, edition])],
    staleTime: Infinity,
    queryFn: () =>
      Promise.all(
        wanted.map(({ instrument: code, edition }) =>
          unwrap(standards.GET("/api/standards/v1/instruments/{code}/editions/{edition}", { params: { path: { code, edition } } })),
        ),
      ),
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
