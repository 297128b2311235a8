import { queryOptions } from "@tanstack/react-query";
import { complaints, standards, unwrap } from "~/api/clients";

export const publishedServicesQuery = (government: string) =>
  queryOptions({
    queryKey: ["services", government, "published"],
    queryFn: () =>
      unwrap(
        standards.GET("/api/standards/v1/governments/{government}/services", {
          params: { path: { government }, query: { published: true, limit: 100 } },
        }),
      ),
  });

export const complaintStatisticsQuery = (government: string) =>
  queryOptions({
    queryKey: ["complaint-statistics", government],
    retry: false,
    queryFn: () =>
      unwrap(complaints.GET("/api/complaints/v1/governments/{government}/statistics", { params: { path: { government } } })),
  });
