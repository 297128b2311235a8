import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { SurveyForm } from "~/api/types";
import { formatPeriod } from "~/lib/format";
import { Page } from "~/ui/page";

export function SurveyClosed({ form }: { form: SurveyForm }) {
  const { t } = useLingui();
  return (
    <Page
      title={t`Survei ini sudah ditutup`}
      kicker={form.service?.name ?? form.unit.name}
      lead={formatPeriod(form.period.label)}
    >
      <div className="stack">
        <p className="measure">
          <Trans>
            Jawaban tidak lagi diterima untuk masa survei ini. Anda tetap dapat menyampaikan pengaduan atau saran kapan saja.
          </Trans>
        </p>
        <Link to="/$g/lapor" params={{ g: form.government.code }}>
          <Trans>Sampaikan pengaduan atau saran</Trans>
        </Link>
      </div>
    </Page>
  );
}
