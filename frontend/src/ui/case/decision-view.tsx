import { Trans, useLingui } from "@lingui/react/macro";
import type { Decision } from "~/api/types";
import { formatDate, formatRupiah } from "~/lib/format";
import { FINDING_NAMES } from "~/lib/words/cases";
import { COMPONENT_NAMES } from "~/lib/words/components";
import { word } from "~/lib/words/word";

export function DecisionView({ decision }: { decision: Decision }) {
  const { t } = useLingui();
  return (
    <section className="card card-accent stack">
      <h2 className="h3">
        <Trans>Keputusan</Trans>
      </h2>
      <p>
        <span className="stamp stamp-official">{word(FINDING_NAMES, decision.finding)}</span>
      </p>
      <p className="pre measure">{decision.action}</p>
      {decision.remedy && <p className="measure">{t`Pemulihan: ${decision.remedy}`}</p>}
      {decision.compensation !== null && decision.pay_by && (
        <p>{t`Ganti rugi ${formatRupiah(decision.compensation)}, dibayar paling lambat ${formatDate(decision.pay_by)}`}</p>
      )}
      {decision.breached_component && (
        <p className="muted">{t`Janji yang dilanggar: ${word(COMPONENT_NAMES, decision.breached_component)}`}</p>
      )}
      <p className="muted small">
        {formatDate(decision.decided_on)}
        {decision.on_time === false && ` · ${t`lewat batas waktu`}`}
      </p>
    </section>
  );
}
