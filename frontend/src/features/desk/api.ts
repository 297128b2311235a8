import { queryOptions } from "@tanstack/react-query";
import { complaints, standards, survey, unwrap } from "~/api/clients";

/** Tasks come from three services; each may fail alone without hiding the others. */
export const taskQueries = (government: string) => {
  const params = { path: { government } };
  return [
    queryOptions({
      queryKey: ["tasks", "complaints", government],
      queryFn: () => unwrap(complaints.GET("/api/complaints/v1/governments/{government}/tasks", { params })),
    }),
    queryOptions({
      queryKey: ["tasks", "standards", government],
      queryFn: () => unwrap(standards.GET("/api/standards/v1/governments/{government}/tasks", { params })),
    }),
    queryOptions({
      queryKey: ["tasks", "survey", government],
      queryFn: () => unwrap(survey.GET("/api/survey/v1/governments/{government}/tasks", { params })),
    }),
  ] as const;
};
