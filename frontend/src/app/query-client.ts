import { QueryClient } from "@tanstack/react-query";
import { ProblemError } from "~/api/problem";

const TRIES = 2;

/** A refusal is an answer and is not asked again; a broken line or an overloaded service is. */
function mayRetry(failures: number, error: Error): boolean {
  const transient = !(error instanceof ProblemError) || error.status === 502 || error.status === 503 || error.status === 504;
  return transient && failures < TRIES;
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: mayRetry, staleTime: 30_000, refetchOnWindowFocus: false },
    mutations: { networkMode: "always" },
  },
});
