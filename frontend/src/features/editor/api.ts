import { queryOptions } from "@tanstack/react-query";
import { standards, unwrap, unwrapVersioned } from "~/api/clients";
import { isProblem } from "~/api/problem";
import type { Versioned } from "~/api/clients";
import type { Draft } from "~/api/types";
import type { ComponentKey } from "~/lib/words/components";
import type { Item } from "~/ui/standard-editor/item-fields";

const BASE = "/api/standards/v1/governments/{government}/services/{service_id}";

export const draftKey = (government: string, serviceId: string) => ["draft", government, serviceId];

/** The draft with its version, or null when nobody has begun one. */
export const draftQuery = (government: string, service_id: string) =>
  queryOptions({
    queryKey: draftKey(government, service_id),
    staleTime: Infinity,
    queryFn: async (): Promise<Versioned<Draft> | null> => {
      try {
        return await unwrapVersioned(standards.GET(`${BASE}/draft`, { params: { path: { government, service_id } } }));
      } catch (error) {
        if (isProblem(error, "DraftNotFound")) return null;
        throw error;
      }
    },
  });

export const serviceQuery = (government: string, service_id: string) =>
  queryOptions({
    queryKey: ["service", government, service_id],
    queryFn: () => unwrap(standards.GET(BASE, { params: { path: { government, service_id } } })),
  });

/** What is in force today, to write the next version beside it; null before the first publication. */
export const inForceQuery = (government: string, service_id: string) =>
  queryOptions({
    queryKey: ["standard", government, service_id, null],
    queryFn: async () => {
      try {
        return await unwrap(standards.GET(`${BASE}/standard`, { params: { path: { government, service_id } } }));
      } catch (error) {
        if (isProblem(error, "StandardNotPublished")) return null;
        throw error;
      }
    },
  });

export const referencesQuery = queryOptions({
  queryKey: ["reference-services"],
  staleTime: 3_600_000,
  queryFn: () => unwrap(standards.GET("/api/standards/v1/reference-services")),
});

export const commentsQuery = (government: string, consultation_id: string | null) =>
  queryOptions({
    queryKey: ["comments", government, consultation_id],
    enabled: consultation_id !== null,
    queryFn: () =>
      unwrap(
        standards.GET("/api/standards/v1/governments/{government}/consultations/{consultation_id}/comments", {
          params: { path: { government, consultation_id: consultation_id ?? "" } },
        }),
      ),
  });

export type DraftSource = { reference_code?: string; from_version?: number };

export function startDraft(government: string, service_id: string, key: string, source: DraftSource) {
  return unwrapVersioned(
    standards.POST(`${BASE}/draft`, {
      params: { path: { government, service_id }, header: { "Idempotency-Key": key } },
      body: source,
    }),
  );
}

type Target = { government: string; serviceId: string; etag: string };

export function saveComponent(target: Target, component: ComponentKey, items: Item[]) {
  return unwrapVersioned(
    standards.PUT(`${BASE}/draft/components/{component}`, {
      params: {
        path: { government: target.government, service_id: target.serviceId, component },
        header: { "If-Match": target.etag },
      },
      body: { items },
    }),
  );
}

export function submitDraft({ government, serviceId, etag }: Target) {
  return unwrapVersioned(
    standards.POST(`${BASE}/draft/submit`, {
      params: { path: { government, service_id: serviceId }, header: { "If-Match": etag } },
    }),
  );
}

export type Decree = {
  decree_number: string;
  decree_date: string;
  official: string;
  official_position: string;
  effective_from: string;
};

export function establish({ government, serviceId, etag }: Target, body: Decree) {
  return unwrap(
    standards.POST(`${BASE}/draft/establish`, {
      params: { path: { government, service_id: serviceId }, header: { "If-Match": etag } },
      body,
    }),
  );
}

export type Publication = { charter: { place: string; date: string }; media: Medium[] };
export type Medium = "website" | "board" | "banner" | "leaflet" | "social_media" | "radio" | "sippn";

export function publish({ government, serviceId, etag }: Target, body: Publication) {
  return unwrap(
    standards.POST(`${BASE}/draft/publish`, {
      params: { path: { government, service_id: serviceId }, header: { "If-Match": etag } },
      body,
    }),
  );
}
