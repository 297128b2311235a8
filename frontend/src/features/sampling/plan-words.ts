import { plural, t } from "@lingui/core/macro";
import type { SamplePlan, SurveyInstrument } from "~/api/types";
import { formatNumber } from "~/lib/format";
import { SURVEY_CHANNELS } from "~/lib/words/surveys";
import { word } from "~/lib/words/word";
import { mostLacking, wholeOf } from "./plan-entries";

export type Stratum = SamplePlan["strata"][number];

/** How the plan stands, as a sentence. */
export function finding(plan: SamplePlan, places: readonly Stratum[], nameOf: (stratum: Stratum) => string): string {
  const [worst] = mostLacking(places, 1);
  if (!worst) return plan.still_needed === 0 ? t`Jawaban sudah cukup` : t`${plural(plan.still_needed, { other: "Masih perlu # jawaban" })}`;
  if (plan.still_needed === 0) return t`Jumlahnya cukup, tetapi ${nameOf(worst)} masih kurang ${formatNumber(worst.still_needed)}`;
  return places.length > 1
    ? t`${plural(plan.still_needed, { other: "Masih perlu # jawaban" })}, paling banyak dari ${nameOf(worst)}`
    : t`${plural(plan.still_needed, { other: "Masih perlu # jawaban" })}`;
}

export function deviationSource({ deviation_from }: SamplePlan): string {
  if (deviation_from === "given") return t`(ditetapkan)`;
  return deviation_from === "previous" ? t`(dari survei sebelumnya)` : t`(perkiraan)`;
}

/** What a reader would otherwise take for a mistake in the numbers. */
export function explanations(plan: SamplePlan): string[] {
  const unknown = plan.services.filter(({ population }) => population === null).length;
  const [all, still] = [plan.services.length, wholeOf(plan).still_needed];
  const sentences: string[] = [];
  if (unknown > 0)
    sentences.push(
      all === 1
        ? t`Jumlah pengguna layanan ini belum diisi; sementara semua pengguna unit dianggap penggunanya.`
        : t`Jumlah pengguna ${formatNumber(unknown)} dari ${formatNumber(all)} layanan belum diisi; sementara pengguna yang tersisa dibagi rata.`,
    );
  if (plan.planned > plan.needed)
    sentences.push(
      t`Direncanakan ${formatNumber(plan.planned)}, lebih dari ${formatNumber(plan.needed)} yang diperlukan: setiap layanan paling sedikit 30 jawaban, atau semua penggunanya, agar dapat dinilai sendiri.`,
    );
  if (still > plan.still_needed)
    sentences.push(
      t`Agar setiap bagian terpenuhi masih perlu ${formatNumber(still)} jawaban, bukan ${formatNumber(plan.still_needed)}: kelebihan satu bagian tidak menutup kekurangan bagian lain.`,
    );
  return sentences;
}

/** How the legal minimum comes about, beside what the printed table says. */
export function legalNote({ population, needed_legal, needed_in_table }: SamplePlan): string {
  if (population === null) return t`Krejcie–Morgan; jumlah pengguna belum diisi`;
  const users = formatNumber(population);
  if (needed_in_table === null) return t`Krejcie–Morgan untuk ${users} pengguna, dibulatkan ke atas`;
  return needed_in_table === needed_legal
    ? t`Krejcie–Morgan untuk ${users} pengguna, sama dengan tabelnya`
    : t`Krejcie–Morgan untuk ${users} pengguna, dibulatkan ke atas; tabelnya membulatkan ke ${formatNumber(needed_in_table)}`;
}

export function stratumName({ service_id, channel, group }: Stratum, plan: SamplePlan, instrument: SurveyInstrument): string {
  if (group) return `${fieldName(group.field, instrument)}: ${optionName({ group }, instrument)}`;
  const unit = plan.services.length > 0 ? t`Layanan lain (formulir seluruh unit)` : t`Seluruh unit`;
  const service = plan.services.find((one) => one.service_id === service_id)?.name ?? unit;
  return channel ? `${service}, ${word(SURVEY_CHANNELS, channel)}` : service;
}

export function fieldName(code: string, instrument: SurveyInstrument): string {
  return instrument.respondent_fields.find((field) => field.code === code)?.name ?? code;
}

export function optionName({ group }: Pick<Stratum, "group">, instrument: SurveyInstrument): string {
  if (!group || group.option === null) return t`Tidak disebut atau kelompok lain`;
  const field = instrument.respondent_fields.find(({ code }) => code === group.field);
  return field?.options.find(({ code }) => code === group.option)?.name ?? group.option;
}
