import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Page } from "~/ui/page";
import { ProblemNotice } from "~/ui/problem-notice";

/** A code that leads nowhere, or a line that is down. */
export function SurveyMissing({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useLingui();
  return (
    <Page title={t`Survei tidak dapat dibuka`}>
      <div className="stack">
        <ProblemNotice error={error} onRetry={onRetry} />
        <Link to="/">
          <Trans>Pilih pemerintah daerah Anda</Trans>
        </Link>
      </div>
    </Page>
  );
}
