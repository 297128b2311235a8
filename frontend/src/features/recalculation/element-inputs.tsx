import { Trans } from "@lingui/react/macro";
import type { ClipboardEvent } from "react";
import type { SurveyInstrument } from "~/api/types";
import { fieldOf } from "./read-calculation";

type Props = {
  legend: string;
  elements: SurveyInstrument["elements"];
  values: Readonly<Record<string, string>>;
  errorOf: (field: string) => string | undefined;
  onChange: (values: Record<string, string>) => void;
};

/** One figure per element. A column pasted into one of them fills those below it too. */
export function ElementInputs({ legend, elements, values, errorOf, onChange }: Props) {
  function paste(event: ClipboardEvent<HTMLInputElement>, from: number) {
    const cells = event.clipboardData.getData("text").trim().split(/[\s;]+/);
    if (cells.length < 2) return;
    event.preventDefault();
    const filled = elements.slice(from, from + cells.length).map(({ code }, place) => [code, cells[place] ?? ""] as const);
    onChange({ ...values, ...Object.fromEntries(filled) });
  }
  return (
    <fieldset className="group">
      <legend>{legend}</legend>
      <p className="hint">
        <Trans>Tulis seperti tercetak. Kosongkan unsur yang tidak ada; satu kolom dari lembar kerja boleh ditempel sekaligus.</Trans>
      </p>
      <div className="element-inputs">
        {elements.map(({ code, name }, place) => {
          const id = fieldOf(code);
          const error = errorOf(id);
          return (
            <div key={code} className="element-input" data-invalid={error ? true : undefined}>
              <label htmlFor={id} lang="id">
                {name}
              </label>
              <input
                id={id}
                className="input"
                type="text"
                inputMode="decimal"
                autoComplete="off"
                value={values[code] ?? ""}
                aria-invalid={error ? true : undefined}
                aria-describedby={error ? `${id}-error` : undefined}
                onChange={(event) => onChange({ ...values, [code]: event.target.value })}
                onPaste={(event) => paste(event, place)}
              />
              {error && (
                <p className="field-error" id={`${id}-error`}>
                  {error}
                </p>
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
