import { Trans, useLingui } from "@lingui/react/macro";
import type { SurveyForm } from "~/api/types";
import { SelectField } from "~/ui/field";

/** What the instrument asks about the person; every question may be left unanswered. */
export function RespondentFields({ fields }: { fields: SurveyForm["instrument"]["respondent_fields"] }) {
  const { t } = useLingui();
  if (fields.length === 0) return null;
  return (
    <details className="more">
      <summary>
        <Trans>Sedikit tentang Anda (boleh dikosongkan)</Trans>
      </summary>
      <div className="stack">
        <p className="hint">
          <Trans>Membantu kami melihat apakah layanan ini sama baiknya bagi semua orang.</Trans>
        </p>
        {fields.map((field) => (
          <SelectField
            key={field.code}
            id={field.code}
            label={<span lang="id">{field.name}</span>}
            placeholder={t`Tidak ingin menjawab`}
            options={field.options.map(({ code, name }) => ({ value: code, label: name, lang: "id" }))}
            width="mid"
          />
        ))}
      </div>
    </details>
  );
}
