import { queryOptions, useQuery } from "@tanstack/react-query";
import { identitySession, unwrap } from "./clients";
import { ProblemError } from "./problem";
import { hasSessionHint } from "./transport";
import type { Account } from "./types";

const PATH = "/api/identity/v1/session";

/** Who is signed in. A stranger has no hint cookie, and the service is then not asked at all. */
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  staleTime: 300_000,
  retry: false,
  queryFn: async (): Promise<Account | null> => {
    if (!hasSessionHint()) return null;
    try {
      return (await unwrap(identitySession.GET(PATH))).account;
    } catch (error) {
      if (error instanceof ProblemError && error.status === 401) return null;
      throw error;
    }
  },
});

export type Credentials = { username: string; password: string; otp?: string };

export async function signIn(credentials: Credentials): Promise<Account> {
  return (await unwrap(identitySession.POST(PATH, { body: credentials }))).account;
}

export async function signOut(): Promise<void> {
  await unwrap(identitySession.DELETE(PATH));
}

/** The signed-in account, inside the desk where there always is one. */
export function useAccount(): Account {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error("The desk is only shown to someone signed in.");
  return data;
}

export function mayI(account: Account, ...anyOf: string[]): boolean {
  return anyOf.some((scope) => account.scopes.includes(scope));
}
