import { useLingui } from "@lingui/react/macro";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { Page } from "~/ui/page";
import { ProblemNotice } from "~/ui/problem-notice";
import { PublicFrame } from "./public-shell";

export function BrokenPage({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui();
  return (
    <PublicFrame>
      <Page title={t`Halaman ini gagal dibuka`}>
        <ProblemNotice error={error} onRetry={reset} />
      </Page>
    </PublicFrame>
  );
}
