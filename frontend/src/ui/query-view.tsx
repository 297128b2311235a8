import { Trans } from "@lingui/react/macro";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useDelayed } from "~/lib/use-delayed";
import { ProblemNotice } from "./problem-notice";

type Props<T> = {
  query: Pick<UseQueryResult<T>, "data" | "error" | "isPending" | "refetch">;
  children: (data: T) => ReactNode;
  /** Shown instead of the children when the answer holds nothing. */
  empty?: ReactNode;
  isEmpty?: (data: T) => boolean;
};

/** The four states of what a service answers: on its way, refused, nothing there, there. */
export function QueryView<T>({ query, children, empty, isEmpty }: Props<T>) {
  if (query.data !== undefined) {
    return <>{empty && isEmpty?.(query.data) ? empty : children(query.data)}</>;
  }
  if (query.error) return <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />;
  return <Loading active={query.isPending} />;
}

export function Loading({ active = true }: { active?: boolean }) {
  const shown = useDelayed(active);
  if (!active) return null;
  if (!shown) return <div aria-busy="true" />;
  return (
    <div className="skeleton" role="status" aria-busy="true">
      <p className="muted">
        <Trans>Memuat…</Trans>
      </p>
      <span />
      <span />
      <span />
    </div>
  );
}
