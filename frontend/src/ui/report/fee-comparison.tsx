import { Trans, useLingui } from "@lingui/react/macro";
import type { Comparison } from "~/api/types";
import { formatRupiah } from "~/lib/format";
import { COMPARISON_FINDINGS } from "~/lib/words/reports";
import { word } from "~/lib/words/word";

/** Paid against published: a levy is arithmetic and not an opinion. */
export function FeeComparison({ comparison }: { comparison: Comparison }) {
  const { t } = useLingui();
  return (
    <section className="card stack" aria-labelledby="comparison-title">
      <h2 id="comparison-title" className="h3">
        <Trans>Perbandingan dengan tarif resmi</Trans>
      </h2>
      <dl className="strip">
        <div>
          <dt>
            <Trans>Dibayar atau diminta</Trans>
          </dt>
          <dd className="figure">{formatRupiah(comparison.paid)}</dd>
        </div>
        <div>
          <dt>
            <Trans>Tarif resmi</Trans>
          </dt>
          <dd className="figure">{comparison.tariff === null ? "—" : formatRupiah(comparison.tariff)}</dd>
        </div>
        <div>
          <dt>
            <Trans>Selisih</Trans>
          </dt>
          <dd className="figure">{comparison.excess === null ? "—" : formatRupiah(comparison.excess)}</dd>
        </div>
      </dl>
      <p>
        {word(COMPARISON_FINDINGS, comparison.finding)}{" "}
        {comparison.version !== null && (
          <span className="muted">{t`Dibandingkan dengan standar pelayanan versi ${comparison.version}.`}</span>
        )}
      </p>
    </section>
  );
}
