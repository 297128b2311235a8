import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { unitsQuery } from "~/api/directory";
import type { Case } from "~/api/types";
import { todayIso } from "~/lib/format";
import { COMPONENT_NAMES, COMPONENTS } from "~/lib/words/components";
import { FINDING_NAMES } from "~/lib/words/cases";
import { word } from "~/lib/words/word";
import { RadioGroup } from "~/ui/choices";
import { SelectField, TextAreaField, TextField } from "~/ui/field";
import type { ActionField } from "./action-fields";

type Props = { field: ActionField; government: string; one: Case; error: string | undefined };

export function ActionFieldInput({ field, government, one, error }: Props) {
  const { t } = useLingui();
  const frame = { id: field.name, label: t(field.label), hint: field.hint && t(field.hint), error, optional: !field.required };
  if (field.kind === "unit") return <UnitSelect frame={frame} government={government} suggested={one.unit_id} />;
  if (field.kind === "finding") {
    const choices = Object.keys(FINDING_NAMES).map((value) => ({ value, label: word(FINDING_NAMES, value) }));
    return <RadioGroup name={field.name} legend={frame.label} error={error} choices={choices} />;
  }
  if (field.kind === "component") {
    const options = COMPONENTS.map((value) => ({ value, label: word(COMPONENT_NAMES, value) }));
    return <SelectField {...frame} placeholder={t`Tidak ada`} options={options} defaultValue={one.comparison?.component ?? ""} />;
  }
  if (field.kind === "money") return <TextField {...frame} prefix="Rp" inputMode="numeric" width="mid" />;
  if (field.kind === "date") return <TextField {...frame} type="date" min={todayIso()} width="mid" />;
  if (field.kind === "line") return <TextField {...frame} maxLength={300} />;
  return <TextAreaField {...frame} rows={field.kind === "lines" ? 3 : 4} maxLength={10_000} />;
}

type Frame = { id: string; label: string; hint: string | undefined; error: string | undefined; optional: boolean };

function UnitSelect({ frame, government, suggested }: { frame: Frame; government: string; suggested: string | null }) {
  const { t } = useLingui();
  const units = useQuery(unitsQuery(government)).data?.data ?? [];
  const options = units.filter(({ closed_on }) => !closed_on).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <SelectField key={options.length} {...frame} placeholder={t`Pilih unit`} options={options} defaultValue={suggested ?? ""} />
  );
}
