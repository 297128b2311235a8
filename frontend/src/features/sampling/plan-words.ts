import { t } from "@lingui/core/macro";
import type { SamplePlan, SurveyInstrument } from "~/api/types";
import { formatNumber } from "~/lib/format";
import { SURVEY_CHANNELS } from "~/lib/words/surveys";
import { word } from "~/lib/words/word";
import { mostLacking } from "./plan-entries";

export type Stratum = SamplePlan["strata"][number];

/** How the plan stands, as a sentence. */
export function finding(plan: SamplePlan, places: readonly Stratum[], nameOf: (stratum: Stratum) => string): string {
  const [worst] = mostLacking(places, 1);
  if (!worst) return plan.still_needed === 0 ? t`Jawaban sudah cukup` : t`Masih perlu ${formatNumber(plan.still_needed)} jawaban`;
  if (plan.still_needed === 0) return t`Jumlahnya cukup, tetapi ${nameOf(worst)} masih kurang ${formatNumber(worst.still_needed)}`;
  return places.length > 1
    ? t`Masih perlu ${formatNumber(plan.still_needed)} jawaban, paling banyak dari ${nameOf(worst)}`
    : t`Masih perlu ${formatNumber(plan.still_needed)} jawaban`;
}

export function deviationSource({ deviation_from }: SamplePlan): string {
  if (deviation_from === "given") return t`(ditetapkan)`;
  return deviation_from === "previous" ? t`(dari survei sebelumnya)` : t`(perkiraan)`;
}

export function stratumName({ service_id, channel, group }: Stratum, plan: SamplePlan, instrument: SurveyInstrument): string {
  if (group) {
    const field = instrument.respondent_fields.find(({ code }) => code === group.field);
    const option = field?.options.find(({ code }) => code === group.option)?.name ?? group.option;
    return `${field?.name ?? group.field}: ${option}`;
  }
  const service = plan.services.find((one) => one.service_id === service_id)?.name ?? t`Seluruh unit`;
  return channel ? `${service}, ${word(SURVEY_CHANNELS, channel)}` : service;
}
