import { infiniteQueryOptions } from "@tanstack/react-query";
import { survey, unwrap } from "~/api/clients";
import type { FollowUp, FollowUpChange } from "~/api/types";

const FOLLOWUPS = "/api/survey/v1/governments/{government}/followups";
const ONE = `${FOLLOWUPS}/{followup_id}` as const;

export const followUpsKey = (government: string, unit: string) => ["followups", government, unit];

export const followUpsQuery = (government: string, unit: string, state: FollowUp["state"] | undefined) =>
  infiniteQueryOptions({
    queryKey: [...followUpsKey(government, unit), state ?? null],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      unwrap(survey.GET(FOLLOWUPS, { params: { path: { government }, query: { unit, state, cursor: pageParam, limit: 50 } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });

export function readFollowUp(government: string, id: string) {
  return unwrap(survey.GET(ONE, { params: { path: { government, followup_id: id } } }));
}

const seen = (government: string, { id, version }: FollowUp) => ({
  path: { government, followup_id: id },
  header: { "If-Match": `"${version}"` },
});

export function changeFollowUp(government: string, known: FollowUp, body: FollowUpChange) {
  return unwrap(survey.PATCH(ONE, { params: seen(government, known), body }));
}

export function completeFollowUp(government: string, known: FollowUp, note: string) {
  return unwrap(survey.POST(`${ONE}/completion`, { params: seen(government, known), body: { note } }));
}

export function addEvidence(government: string, followup_id: string, file: File) {
  return unwrap(
    survey.POST(`${ONE}/evidence`, {
      params: { path: { government, followup_id } },
      body: { file: file.name },
      bodySerializer: () => {
        const form = new FormData();
        form.set("file", file);
        return form;
      },
    }),
  );
}
