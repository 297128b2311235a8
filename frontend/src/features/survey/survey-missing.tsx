import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { isProblem } from "~/api/problem";
import { GOVERNMENT_KEY, useStored } from "~/lib/stored";
import { Page } from "~/ui/page";
import { ProblemNotice } from "~/ui/problem-notice";

/** A code that leads nowhere, or a line that is down. */
export function SurveyMissing({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useLingui();
  const known = useStored(GOVERNMENT_KEY);
  const unknown = isProblem(error, "FormNotFound", "InvalidRequest");
  return (
    <Page
      title={unknown ? t`Kode survei ini tidak dikenal` : t`Survei tidak dapat dibuka`}
      lead={unknown ? t`Periksa kembali kode di bawah QR, atau tanyakan kepada petugas.` : undefined}
    >
      <div className="stack">
        {!unknown && <ProblemNotice error={error} onRetry={onRetry} />}
        {known ? (
          <Link to="/$g/survei" params={{ g: known }} hash="berjalan">
            <Trans>Lihat survei yang sedang berjalan di daerah Anda</Trans>
          </Link>
        ) : (
          <Link to="/">
            <Trans>Pilih pemerintah daerah Anda</Trans>
          </Link>
        )}
      </div>
    </Page>
  );
}
