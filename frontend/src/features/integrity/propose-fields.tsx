import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, useEffect, useRef } from "react";
import type { Period, Selection } from "~/api/types";
import type { FormErrors } from "~/lib/field-errors";
import { SURVEY_CHANNELS } from "~/lib/words/surveys";
import { word } from "~/lib/words/word";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/choices";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextAreaField, TextField } from "~/ui/field";
import { WHOLE_UNIT } from "./integrity-words";

type Props = {
  period: Period;
  of: (name: string) => string;
  given: { selection: Selection; reason: string };
  errors: FormErrors;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  onClose: () => void;
};

export function ProposeFields({ period, of, given, errors, onSubmit, onClose }: Props) {
  const { t } = useLingui();
  const { selection, reason } = given;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const day = (name: string, label: string, value: string) => (
    <TextField
      id={of(name)}
      label={label}
      type="date"
      min={period.opens_on}
      max={period.closes_on}
      defaultValue={value}
      error={errors.of(of(name))}
    />
  );
  return (
    <form className="stack" onSubmit={onSubmit} noValidate>
      <h3 ref={heading} tabIndex={-1}>
        <Trans>Usulkan karantina</Trans>
      </h3>
      {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
      <div className="number-fields">
        <SelectField
          id={of("service")}
          label={t`Layanan`}
          placeholder={t`Semua layanan`}
          options={[
            ...period.services.map(({ service_id, name }) => ({ value: service_id, label: name })),
            { value: WHOLE_UNIT, label: t`Unit secara keseluruhan` },
          ]}
          defaultValue={selection.service_id ?? ""}
        />
        <SelectField
          id={of("channel")}
          label={t`Cara mengisi`}
          placeholder={t`Semua cara mengisi`}
          options={Object.keys(SURVEY_CHANNELS).map((value) => ({ value, label: word(SURVEY_CHANNELS, value) }))}
          defaultValue={selection.channel ?? ""}
        />
        {day("from", t`Hari pertama`, selection.from_day)}
        {day("to", t`Hari terakhir`, selection.to_day)}
      </div>
      <div className="choices">
        <Checkbox
          id={of("uniform")}
          label={t`Hanya jawaban yang memberi nilai sama untuk semua unsur`}
          defaultChecked={selection.only_uniform ?? false}
        />
      </div>
      <TextAreaField
        id={of("reason")}
        label={t`Alasan`}
        hint={t`Disimpan untuk seterusnya di samping keputusannya; jangan menyebut nama warga.`}
        rows={2}
        maxLength={1000}
        defaultValue={reason}
        error={errors.of(of("reason"))}
      />
      <div className="row">
        <Button type="submit">
          <Trans>Lanjutkan</Trans>
        </Button>
        <Button tone="quiet" onClick={onClose}>
          <Trans>Batal</Trans>
        </Button>
      </div>
    </form>
  );
}
