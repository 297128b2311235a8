import { queryOptions } from "@tanstack/react-query";
import { survey, unwrap } from "./clients";
import type { SurveyAnswer } from "./types";

export const formQuery = (code: string) =>
  queryOptions({
    queryKey: ["form", code],
    staleTime: 3_600_000,
    // Ask even without a network: the offline worker may hold this form from an earlier visit.
    networkMode: "always",
    queryFn: () => unwrap(survey.GET("/api/survey/v1/forms/{code}", { params: { path: { code } } })),
  });

/** Scores given question by question, carried over to the ordinary form in memory alone. */
export const scoresKey = (code: string) => ["survey-scores", code];

/** Where a receipt is checked. Both parts are in the fragment, so that no log holds them. */
export function receiptAddress(code: string, id: string, receipt: string): string {
  return `${window.location.origin}/survei/${code}/bukti#${id}.${receipt}`;
}

/** Sends one answer. It carries an id of its own, so that sending it twice counts once. */
export async function sendAnswer(code: string, answer: SurveyAnswer): Promise<{ id: string; receipt: string }> {
  const receipt = await unwrap(
    survey.POST("/api/survey/v1/forms/{code}/responses", {
      params: { path: { code } },
      headers: { "Idempotency-Key": answer.id },
      body: answer,
    }),
  );
  if (!("receipt" in receipt)) throw new Error("One answer is acknowledged with one receipt.");
  return receipt;
}
