import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { unitsQuery } from "~/api/directory";
import { useAccount } from "~/api/session";
import type { NewObstacle } from "~/api/types";
import { fieldText } from "~/lib/form-data";
import { type FieldError, useFormErrors } from "~/lib/field-errors";
import { todayIso } from "~/lib/format";
import { newUuid } from "~/lib/uuid";
import { CAUSES } from "~/lib/words/obstacles";
import { word } from "~/lib/words/word";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextAreaField, TextField } from "~/ui/field";
import { ProblemNotice } from "~/ui/problem-notice";
import { registerObstacle } from "./api";

const CAUSE_KEYS = Object.keys(CAUSES) as NewObstacle["cause"][];
const TEXTS = ["title", "description", "impact", "decision_requested"] as const;

export function ObstacleForm({ government }: { government: string }) {
  const { t } = useLingui();
  const account = useAccount();
  const queries = useQueryClient();
  const errors = useFormErrors();
  const [key] = useState(newUuid);
  const units = (useQuery(unitsQuery(government)).data?.data ?? []).filter(({ closed_on }) => !closed_on);
  const register = useMutation({
    mutationFn: (body: NewObstacle) => registerObstacle(government, key, body),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["obstacles", government] }),
  });
  const labels = {
    title: t`Kendala dalam satu kalimat`,
    description: t`Uraian`,
    impact: t`Akibatnya bagi warga`,
    decision_requested: t`Keputusan yang diminta dari pimpinan`,
  };

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const unit_id = fieldText(form, "unit_id");
    const found: FieldError[] = TEXTS.filter((name) => fieldText(form, name).length < 3).map((field) => ({
      field,
      message: t`Isi ${labels[field]}`,
    }));
    if (!unit_id) found.unshift({ field: "unit_id", message: t`Pilih unit` });
    if (!errors.accept(found)) return;
    register.mutate({
      unit_id,
      title: fieldText(form, "title"),
      description: fieldText(form, "description"),
      impact: fieldText(form, "impact"),
      decision_requested: fieldText(form, "decision_requested"),
      cause: CAUSE_KEYS.find((cause) => cause === fieldText(form, "cause")) ?? "other",
      due_on: fieldText(form, "due_on") || null,
    });
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
      {register.error && <ProblemNotice error={register.error} />}
      <SelectField
        key={units.length}
        id="unit_id"
        label={t`Unit`}
        placeholder={t`Pilih unit`}
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={account.units[0]?.id}
        error={errors.of("unit_id")}
      />
      <TextField id="title" label={labels.title} maxLength={200} error={errors.of("title")} />
      <SelectField
        id="cause"
        label={t`Sebab utama`}
        width="mid"
        options={CAUSE_KEYS.map((value) => ({ value, label: word(CAUSES, value) }))}
      />
      <TextAreaField id="description" label={labels.description} rows={3} error={errors.of("description")} />
      <TextAreaField id="impact" label={labels.impact} rows={2} error={errors.of("impact")} />
      <TextAreaField id="decision_requested" label={labels.decision_requested} rows={2} error={errors.of("decision_requested")} />
      <TextField id="due_on" label={t`Diperlukan sebelum`} type="date" min={todayIso()} width="mid" optional />
      <Button type="submit" busy={register.isPending}>
        <Trans>Catat kendala</Trans>
      </Button>
    </form>
  );
}
