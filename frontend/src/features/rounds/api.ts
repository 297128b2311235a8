import { queryOptions } from "@tanstack/react-query";
import { standards, unwrap, unwrapVersioned } from "~/api/clients";
import type { NewReply, NewRound, ParticipantGroup } from "~/api/types";

const BASE = "/api/standards/v1/governments/{government}";
const ROUND = `${BASE}/consultations/{consultation_id}` as const;

export const roundsQuery = (government: string) =>
  queryOptions({
    queryKey: ["rounds", government],
    queryFn: () => unwrap(standards.GET(`${BASE}/consultations`, { params: { path: { government }, query: { limit: 100 } } })),
  });

export const roundKey = (government: string, id: string) => ["round", government, id];

export const roundQuery = (government: string, consultation_id: string) =>
  queryOptions({
    queryKey: roundKey(government, consultation_id),
    queryFn: () => unwrapVersioned(standards.GET(ROUND, { params: { path: { government, consultation_id } } })),
  });

/** For organisers: also the comments that wait for moderation and those kept back. */
export const commentsQuery = (government: string, consultation_id: string) =>
  queryOptions({
    queryKey: [...roundKey(government, consultation_id), "comments"],
    queryFn: () =>
      unwrap(standards.GET(`${ROUND}/comments`, { params: { path: { government, consultation_id }, query: { limit: 100 } } })),
  });

export const participantsQuery = (government: string, consultation_id: string) =>
  queryOptions({
    queryKey: [...roundKey(government, consultation_id), "participants"],
    queryFn: () => unwrap(standards.GET(`${ROUND}/participants`, { params: { path: { government, consultation_id } } })),
  });

export const draftsQuery = (government: string) =>
  queryOptions({
    queryKey: ["drafts", government],
    queryFn: () => unwrap(standards.GET(`${BASE}/drafts`, { params: { path: { government }, query: { limit: 100 } } })),
  });

export const discussedDraftQuery = (government: string, service_id: string, number: number) =>
  queryOptions({
    queryKey: ["discussed", government, service_id, number],
    queryFn: () =>
      unwrap(
        standards.GET(`${BASE}/services/{service_id}/versions/{number}`, {
          params: { path: { government, service_id, number } },
        }),
      ),
  });

export function planRound(government: string, key: string, body: NewRound) {
  return unwrap(
    standards.POST(`${BASE}/consultations`, { params: { path: { government }, header: { "Idempotency-Key": key } }, body }),
  );
}

export type RoundStep = { government: string; id: string; etag: string; step: "open" | "close" };

export function moveRound({ government, id, etag, step }: RoundStep) {
  const params = { path: { government, consultation_id: id }, header: { "If-Match": etag } };
  return step === "open"
    ? unwrap(standards.POST(`${ROUND}/open`, { params }))
    : unwrap(standards.POST(`${ROUND}/close`, { params }));
}

export function moderate(government: string, comment_id: string, approve: boolean) {
  return unwrap(
    standards.POST(`${BASE}/comments/{comment_id}/moderation`, {
      params: { path: { government, comment_id } },
      body: { approve },
    }),
  );
}

export function reply(government: string, comment_id: string, key: string, body: NewReply) {
  return unwrap(
    standards.POST(`${BASE}/comments/{comment_id}/reply`, {
      params: { path: { government, comment_id }, header: { "Idempotency-Key": key } },
      body,
    }),
  );
}

export type Attendance = { group: ParticipantGroup; name: string; institution: string | null };

export function addParticipant(government: string, consultation_id: string, key: string, person: Attendance) {
  return unwrap(
    standards.POST(`${ROUND}/participants`, {
      params: { path: { government, consultation_id }, header: { "Idempotency-Key": key } },
      body: { participants: [person] },
    }),
  );
}

export type Minutes = {
  number: string;
  held_on: string;
  place: string;
  signatories: { name: string; position: string; group: ParticipantGroup }[];
  agreements: { problem: string; recommendation: string; owner: string; due: string | null }[];
};

export function makeMinutes(government: string, consultation_id: string, etag: string, body: Minutes) {
  return unwrap(
    standards.POST(`${ROUND}/minutes`, {
      params: { path: { government, consultation_id }, header: { "If-Match": etag } },
      body,
    }),
  );
}

export function signMinutes(government: string, consultation_id: string, name: string) {
  return unwrap(
    standards.POST(`${ROUND}/minutes/signatures`, { params: { path: { government, consultation_id } }, body: { name } }),
  );
}
