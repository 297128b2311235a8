import createClient from "openapi-fetch";
import type { paths as ComplaintsPaths } from "./complaints.gen";
import type { paths as IdentityPaths } from "./identity.gen";
import { ProblemError } from "./problem";
import type { paths as StandardsPaths } from "./standards.gen";
import type { paths as SurveyPaths } from "./survey.gen";
import { send, sendSession } from "./transport";

export const standards = createClient<StandardsPaths, "application/json">({ fetch: send });
export const complaints = createClient<ComplaintsPaths, "application/json">({ fetch: send });
export const survey = createClient<SurveyPaths, "application/json">({ fetch: send });
export const identity = createClient<IdentityPaths, "application/json">({ fetch: send });
export const identitySession = createClient<IdentityPaths, "application/json">({ fetch: sendSession });

type Answer<T> = { data?: T; error?: unknown; response: Response };

/** The body of a successful answer; anything else is thrown as a ProblemError. */
export async function unwrap<T>(answer: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await answer;
  if (!response.ok) throw new ProblemError(response.status, error, response.headers);
  return data as T; // an empty 204 has no body; callers of those use `void`
}

export type Versioned<T> = { data: T; etag: string };

/** As `unwrap`, with the version that the next update has to name in If-Match. */
export async function unwrapVersioned<T>(answer: Promise<Answer<T>>): Promise<Versioned<T>> {
  const { response } = await answer;
  return { data: await unwrap(answer), etag: response.headers.get("etag") ?? "" };
}
