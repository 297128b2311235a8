import { Trans, useLingui } from "@lingui/react/macro";
import type { SamplePlan, SurveyInstrument } from "~/api/types";
import { formatP } from "~/lib/chance";
import { formatNumber, formatScore } from "~/lib/format";
import { completion } from "~/lib/words/surveys";
import { mostLacking, placesOf } from "./plan-entries";
import { PlanStrata } from "./plan-strata";
import { deviationSource, fieldName, finding, legalNote, type Stratum, stratumName } from "./plan-words";

type Props = { government: string; plan: SamplePlan; instrument: SurveyInstrument; over: boolean; closesOn: string };

/** How many answers are needed and why, and where they are still lacking. */
export function PlanStanding({ government, plan, instrument, over, closesOn }: Props) {
  const { t } = useLingui();
  const nameOf = (stratum: Stratum) => stratumName(stratum, plan, instrument);
  return (
    <>
      <section className="stack">
        <h2>{finding(plan, placesOf(plan), nameOf)}</h2>
        <dl className="strip">
          <div>
            <dt>
              <Trans>Minimum menurut peraturan</Trans>
            </dt>
            <dd>
              <span className="figure">{formatNumber(plan.needed_legal)}</span>
              <span className="strip-note">{legalNote(plan)}</span>
            </dd>
          </div>
          <div>
            <dt>
              <Trans>Untuk ketelitian yang dituju</Trans>
            </dt>
            <dd>
              <span className="figure">{plan.needed_precision === null ? "—" : formatNumber(plan.needed_precision)}</span>
              <span className="strip-note">
                {plan.target_margin === null
                  ? t`margin yang dituju belum ditetapkan`
                  : t`± ${formatScore(plan.target_margin)}; simpangan ${formatScore(plan.deviation)} ${deviationSource(plan)}`}
              </span>
            </dd>
          </div>
          <div>
            <dt>
              <Trans>Terkumpul</Trans>
            </dt>
            <dd>
              <span className="figure">{formatNumber(plan.n)}</span>
              <span className="strip-note">
                {t`dari ${formatNumber(plan.needed)} yang diperlukan`}
                {!over && plan.forecast_on && plan.still_needed > 0 && `; ${completion(plan.forecast_on, closesOn)}`}
              </span>
            </dd>
          </div>
        </dl>
        <DriftNotices plan={plan} instrument={instrument} nameOf={nameOf} />
      </section>
      <PlanStrata government={government} plan={plan} instrument={instrument} />
    </>
  );
}

type DriftProps = Pick<Props, "plan" | "instrument"> & { nameOf: (stratum: Stratum) => string };

function DriftNotices({ plan, instrument, nameOf }: DriftProps) {
  const { t } = useLingui();
  const warned = plan.drift.filter(({ warning }) => warning);
  if (plan.drift.length === 0) return null;
  if (warned.length === 0) {
    return <p className="small muted">{t`Susunan responden tidak menyimpang dari susunan pengguna.`}</p>;
  }
  return warned.map(({ field, p_value, chi_square }) => {
    const name = fieldName(field, instrument).toLowerCase();
    const lacking = mostLacking(plan.strata.filter(({ group }) => group?.field === field));
    return (
      <div key={field} className="notice notice-warn">
        <p className="strong">{t`Susunan responden menurut ${name} menyimpang dari susunan pengguna.`}</p>
        <p>
          {t`Penyimpangan sebesar ini hampir tidak mungkin kebetulan (khi-kuadrat ${formatScore(chi_square)}, ${formatP(p_value)}), sehingga IKM dapat condong ke kelompok yang terlalu banyak menjawab.`}{" "}
          {lacking.length > 0 && t`Dahulukan ${lacking.map(nameOf).join("; ")}.`}
        </p>
      </div>
    );
  });
}
