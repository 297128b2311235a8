import { useLingui } from "@lingui/react/macro";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { Page } from "~/ui/page";
import { ProblemNotice } from "~/ui/problem-notice";
import { PublicFrame } from "./public-shell";

/** Trying again is a reload: a part of the page may be missing because a newer version is out. */
export function BrokenPage({ error }: ErrorComponentProps) {
  const { t } = useLingui();
  return (
    <PublicFrame>
      <Page title={t`Halaman ini gagal dibuka`}>
        <ProblemNotice error={error} onRetry={() => window.location.reload()} />
      </Page>
    </PublicFrame>
  );
}
