import { queryOptions } from "@tanstack/react-query";
import { standards, unwrap } from "~/api/clients";
import type { NewComment } from "~/api/types";

export const consultationsQuery = (government: string) =>
  queryOptions({
    queryKey: ["consultations", government],
    queryFn: () =>
      unwrap(standards.GET("/api/standards/v1/governments/{government}/consultations", { params: { path: { government } } })),
  });

export const consultationQuery = (government: string, id: string) =>
  queryOptions({
    queryKey: ["consultation", government, id],
    queryFn: () =>
      unwrap(
        standards.GET("/api/standards/v1/governments/{government}/consultations/{consultation_id}", {
          params: { path: { government, consultation_id: id } },
        }),
      ),
  });

export const commentsQuery = (government: string, id: string) =>
  queryOptions({
    queryKey: ["comments", government, id],
    queryFn: () =>
      unwrap(
        standards.GET("/api/standards/v1/governments/{government}/consultations/{consultation_id}/comments", {
          params: { path: { government, consultation_id: id } },
        }),
      ),
  });

export const discussedVersionQuery = (government: string, serviceId: string, version: number) =>
  queryOptions({
    queryKey: ["standard", government, serviceId, version],
    queryFn: () =>
      unwrap(
        standards.GET("/api/standards/v1/governments/{government}/services/{service_id}/versions/{number}", {
          params: { path: { government, service_id: serviceId, number: version } },
        }),
      ),
  });

export function sendComment(government: string, id: string, key: string, body: NewComment) {
  return unwrap(
    standards.POST("/api/standards/v1/governments/{government}/consultations/{consultation_id}/comments", {
      params: { path: { government, consultation_id: id }, header: { "Idempotency-Key": key } },
      body,
    }),
  );
}
