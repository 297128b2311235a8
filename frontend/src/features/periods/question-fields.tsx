import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { FormErrors } from "~/lib/field-errors";
import { Button } from "~/ui/button";
import { TextAreaField, TextField } from "~/ui/field";
import { answersField, MOST_QUESTIONS, questionField } from "./own-questions";

/** Questions of the unit itself; they come after the nine elements and never enter the index. */
export function QuestionFields({ errors }: { errors: FormErrors }) {
  const { t } = useLingui();
  const [count, setCount] = useState(0);
  return (
    <fieldset className="group">
      <legend>
        <Trans>Pertanyaan unit sendiri</Trans>
      </legend>
      <div className="stack">
        <p className="hint">
          <Trans>Paling banyak lima, sesudah unsur yang wajib. Hanya jumlah jawabannya yang disimpan; tidak masuk IKM.</Trans>
        </p>
        {Array.from({ length: count }, (_, index) => index + 1).map((number) => (
          <div key={number} className="stack stack-s">
            <TextField
              id={questionField(number)}
              label={t`Pertanyaan ${number}`}
              maxLength={300}
              error={errors.of(questionField(number))}
            />
            <TextAreaField
              id={answersField(number)}
              label={t`Pilihan jawaban ${number}`}
              hint={t`2 sampai 4 jawaban, satu per baris`}
              rows={4}
              error={errors.of(answersField(number))}
            />
          </div>
        ))}
        {count < MOST_QUESTIONS && (
          <Button tone="quiet" small onClick={() => setCount(count + 1)}>
            <Trans>Tambah pertanyaan</Trans>
          </Button>
        )}
      </div>
    </fieldset>
  );
}
