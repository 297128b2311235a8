import { survey, unwrap } from "~/api/clients";
import { ProblemError } from "~/api/problem";
import type { PaperAnswer } from "~/api/types";

/** Why each answer was refused, or null where it is stored now; sending one again never counts it twice. */
export async function saveAnswers(
  government: string,
  period_id: string,
  service_id: string | null,
  responses: PaperAnswer[],
): Promise<Map<string, string | null>> {
  const { results } = await unwrap(
    survey.POST("/api/survey/v1/governments/{government}/periods/{period_id}/paper-answers", {
      params: { path: { government, period_id } },
      body: { service_id, responses },
    }),
  );
  return new Map(
    results.map(({ problem }, index) => {
      const errors = problem?.errors.map(({ detail }) => detail).join(" ");
      return [responses[index]?.id ?? "", problem ? [problem.detail, errors].filter(Boolean).join(" ") : null];
    }),
  );
}

/** A refusal of the whole request stored nothing; after anything else nobody knows. */
export function storedNothing(error: unknown): error is ProblemError {
  return error instanceof ProblemError && error.status < 500 && error.status !== 409;
}
