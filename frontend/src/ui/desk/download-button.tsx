import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { download } from "~/api/download";
import { Button } from "../button";
import { ProblemNotice } from "../problem-notice";

type Props = { path: string; label?: string; children: ReactNode };

/** A file that a service may refuse to make: the refusal is told here, not on a page of its own. */
export function DownloadButton({ path, label, children }: Props) {
  const fetching = useMutation({ mutationFn: () => download(path) });
  return (
    <>
      <Button tone="quiet" small busy={fetching.isPending} aria-label={label} onClick={() => fetching.mutate()}>
        {children}
      </Button>
      {fetching.error && <ProblemNotice error={fetching.error} />}
    </>
  );
}
