import { Trans, useLingui } from "@lingui/react/macro";
import type { SamplePlan, SurveyInstrument } from "~/api/types";
import type { FormErrors } from "~/lib/field-errors";
import { formatNumber, formatScore } from "~/lib/format";
import { SURVEY_CHANNELS } from "~/lib/words/surveys";
import { word } from "~/lib/words/word";
import { TextField } from "~/ui/field";
import { channelField, CHANNELS, type Entries, groupField, serviceField } from "./plan-entries";
import { groupsAsked } from "./read-plan";

type Props = { plan: SamplePlan; instrument: SurveyInstrument; entries: Entries; errors: FormErrors };

export function PlanFields({ plan, instrument, entries, errors }: Props) {
  const { t } = useLingui();
  const number = (id: string, label: string, hint?: string) => (
    <TextField
      key={id}
      id={id}
      label={label}
      hint={hint}
      inputMode="decimal"
      autoComplete="off"
      width="short"
      defaultValue={entries[id] === undefined ? "" : formatNumber(entries[id])}
      error={errors.of(id)}
    />
  );
  return (
    <>
      <fieldset className="group">
        <legend>
          <Trans>Ketelitian</Trans>
        </legend>
        <div className="number-fields">
          {number("target_margin", t`Margin yang dituju`, t`Poin IKM, misalnya 2. Kosongkan bila cukup menurut peraturan.`)}
          {number(
            "deviation",
            t`Simpangan baku yang diperkirakan`,
            t`Poin IKM. Bila kosong dipakai ${formatScore(plan.deviation)}, dari survei sebelumnya atau perkiraan.`,
          )}
        </div>
      </fieldset>
      {plan.services.length > 0 && (
        <fieldset className="group">
          <legend>
            <Trans>Pengguna setiap layanan pada masa sebelumnya</Trans>
          </legend>
          <div className="number-fields">{plan.services.map(({ service_id, name }) => number(serviceField(service_id), name))}</div>
        </fieldset>
      )}
      <fieldset className="group">
        <legend>
          <Trans>Bagian setiap cara mengisi, dalam persen</Trans>
        </legend>
        <p className="hint">
          <Trans>Berjumlah 100, atau semuanya kosong bila tidak direncanakan.</Trans>
        </p>
        <div className="number-fields">
          {CHANNELS.map((channel) => number(channelField(channel), word(SURVEY_CHANNELS, channel)))}
        </div>
      </fieldset>
      <details className="more">
        <summary>
          <Trans>Susunan pengguna: jenis kelamin, usia, pendidikan, pekerjaan</Trans>
        </summary>
        <p className="hint measure">
          <Trans>
            Jumlah orang menurut register. Dipakai untuk memberi tahu kelompok yang kurang terwakili dan menimbang hasil; isi
            hanya yang diketahui.
          </Trans>
        </p>
        {groupsAsked(instrument).map((field) => (
          <fieldset key={field.code} className="group">
            <legend>{field.name}</legend>
            <div className="number-fields">
              {field.options.map(({ code, name }) => number(groupField(field.code, code), name))}
            </div>
          </fieldset>
        ))}
      </details>
    </>
  );
}
