import { t } from "@lingui/core/macro";
import type { Versioned } from "~/api/clients";
import type { SamplePlan, SurveyInstrument } from "~/api/types";
import { parseCount, parseDecimal } from "~/lib/decimal";
import type { FieldError } from "~/lib/field-errors";
import { formatNumber } from "~/lib/format";
import { SURVEY_CHANNELS } from "~/lib/words/surveys";
import { word } from "~/lib/words/word";
import { channelField, CHANNELS, type Entries, GROUP_FIELDS, groupField, serviceField, shareTotal, sharesFit } from "./plan-entries";

export type KnownPlan = Versioned<SamplePlan>;
export type PlanField = { id: string; name: string; whole: boolean; most: number };

const MOST_USERS = 1_000_000_000;
const WIDEST = 50;

/** Every field of the form with the name people know it by. */
export function planFields(plan: SamplePlan, instrument: SurveyInstrument): PlanField[] {
  return [
    { id: "target_margin", name: t`Margin yang dituju`, whole: false, most: WIDEST },
    { id: "deviation", name: t`Simpangan baku yang diperkirakan`, whole: false, most: WIDEST },
    ...plan.services.map(({ service_id, name }) => ({ id: serviceField(service_id), name, whole: true, most: MOST_USERS })),
    ...CHANNELS.map((channel) => ({ id: channelField(channel), name: word(SURVEY_CHANNELS, channel), whole: true, most: 100 })),
    ...groupsAsked(instrument).flatMap((field) =>
      field.options.map(({ code, name }) => ({
        id: groupField(field.code, code),
        name: `${field.name}: ${name}`,
        whole: true,
        most: MOST_USERS,
      })),
    ),
  ];
}

export function groupsAsked(instrument: SurveyInstrument) {
  return GROUP_FIELDS.flatMap((code) => instrument.respondent_fields.filter((field) => field.code === code));
}

/** The numbers of a form, and what is wrong with it in the fields' own words. */
export function readPlan(typed: (id: string) => string, fields: readonly PlanField[]): { entries: Entries; errors: FieldError[] } {
  const errors: FieldError[] = [];
  const entries: Record<string, number> = {};
  for (const { id, name, whole, most } of fields) {
    const text = typed(id);
    if (text === "") continue;
    const value = whole ? parseCount(text) : parseDecimal(text);
    if (value === null) errors.push({ field: id, message: t`${name}: tulis angka saja` });
    else if (value > most) errors.push({ field: id, message: t`${name}: paling banyak ${formatNumber(most)}` });
    else if (value > 0) entries[id] = value;
  }
  if (!sharesFit(entries)) {
    const total = formatNumber(shareTotal(entries) ?? 0);
    errors.push({ field: channelField("qr"), message: t`Bagian cara mengisi harus berjumlah 100 persen; sekarang ${total}` });
  }
  return { entries, errors };
}
