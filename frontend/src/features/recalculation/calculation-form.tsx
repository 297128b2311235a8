import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, useState } from "react";
import type { NewCalculation, SurveyInstrument } from "~/api/types";
import { useFormErrors } from "~/lib/field-errors";
import { Button } from "~/ui/button";
import { RadioGroup } from "~/ui/choices";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextAreaField, TextField } from "~/ui/field";
import { ElementInputs } from "./element-inputs";
import { readCalculation, type Source, type Typed } from "./read-calculation";

type Props = { instrument: SurveyInstrument; start: Partial<Typed>; busy: boolean; onCalculate: (body: NewCalculation) => void };

export function CalculationForm({ instrument, start, busy, onCalculate }: Props) {
  const { t } = useLingui();
  const errors = useFormErrors();
  const [typed, setTyped] = useState<Typed>({
    source: "means",
    values: {},
    n: "",
    responses: "",
    published: "",
    category: "",
    ...start,
  });
  const change = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }));

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { body, errors: found } = readCalculation(typed, instrument);
    if (errors.accept(found)) onCalculate(body);
  }

  return (
    <form className="stack stack-l measure" onSubmit={submit} noValidate>
      {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
      <RadioGroup
        name="source"
        legend={t`Apa yang tercetak dalam laporan?`}
        value={typed.source}
        onChange={(value) => change({ source: sourceOf(value), values: {} })}
        choices={[
          { value: "means", label: t`Rata-rata setiap unsur (NRR)`, hint: t`misalnya 3,62` },
          { value: "sums", label: t`Jumlah skor setiap unsur dan banyaknya responden`, hint: t`hitungannya paling tepat` },
          { value: "responses", label: t`Skor setiap responden`, hint: t`ditempel dari lembar kerja; margin galatnya ikut dihitung` },
        ]}
      />
      {typed.source === "sums" && (
        <TextField
          id="n"
          label={t`Banyaknya responden`}
          width="short"
          inputMode="numeric"
          autoComplete="off"
          value={typed.n}
          onChange={(event) => change({ n: event.target.value })}
          error={errors.of("n")}
        />
      )}
      {typed.source === "responses" ? (
        <TextAreaField
          id="responses"
          label={t`Skor setiap responden`}
          hint={t`Satu baris untuk satu responden, hanya skornya, tanpa judul kolom. Contoh: 4 3 3 4 4 3 4 3 4`}
          className="input code"
          rows={8}
          spellCheck={false}
          value={typed.responses}
          onChange={(event) => change({ responses: event.target.value })}
          error={errors.of("responses")}
        />
      ) : (
        <ElementInputs
          legend={typed.source === "means" ? t`Rata-rata setiap unsur` : t`Jumlah skor setiap unsur`}
          elements={instrument.elements}
          values={typed.values}
          errorOf={errors.of}
          onChange={(values) => change({ values })}
        />
      )}
      <TextField
        id="published"
        label={t`Indeks yang diumumkan`}
        hint={t`Persis seperti tercetak, termasuk nol di belakang koma: 88,00`}
        optional
        width="short"
        inputMode="decimal"
        autoComplete="off"
        value={typed.published}
        onChange={(event) => change({ published: event.target.value })}
        error={errors.of("published")}
      />
      {instrument.bands.length > 0 && (
        <SelectField
          id="category"
          label={t`Mutu yang diumumkan`}
          optional
          width="short"
          placeholder={t`tidak disebut`}
          options={instrument.bands.toReversed().map(({ category }) => ({ value: category, label: category }))}
          value={typed.category}
          onChange={(event) => change({ category: event.target.value })}
        />
      )}
      <Button type="submit" busy={busy}>
        <Trans>Hitung ulang</Trans>
      </Button>
    </form>
  );
}

function sourceOf(value: string): Source {
  return value === "sums" || value === "responses" ? value : "means";
}
