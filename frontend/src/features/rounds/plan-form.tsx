import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import type { NewRound } from "~/api/types";
import { fieldText } from "~/lib/form-data";
import { type FieldError, useFormErrors } from "~/lib/field-errors";
import { newUuid } from "~/lib/uuid";
import { METHODS, PURPOSES } from "~/lib/words/consultations";
import { word } from "~/lib/words/word";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/choices";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextField } from "~/ui/field";
import { ProblemNotice } from "~/ui/problem-notice";
import { draftsQuery, planRound } from "./api";

const PURPOSE_KEYS = ["drafting", "application", "evaluation"] as const;
const METHOD_KEYS = ["hybrid", "in_person", "online", "media"] as const;

export function PlanForm({ government }: { government: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const errors = useFormErrors();
  const [key] = useState(newUuid);
  const drafts = useQuery(draftsQuery(government)).data?.data ?? [];
  const ready = drafts.filter(({ state }) => state === "ready");
  const plan = useMutation({
    mutationFn: (body: NewRound) => planRound(government, key, body),
    onSuccess: async (round) => {
      await queries.invalidateQueries({ queryKey: ["rounds", government] });
      await navigate({ to: "/meja/forum/$id", params: { id: round.id } });
    },
  });

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const service_ids = ready.map(({ service }) => service.id).filter((id) => form.has(`service-${id}`));
    const opens_on = fieldText(form, "opens_on");
    const closes_on = fieldText(form, "closes_on");
    const found: FieldError[] = [];
    if (fieldText(form, "title").length < 5) found.push({ field: "title", message: t`Isi judul forum` });
    if (opens_on && closes_on && closes_on < opens_on)
      found.push({ field: "closes_on", message: t`Forum tidak dapat ditutup sebelum dibuka` });
    if (service_ids.length === 0)
      found.push({ field: `service-${ready[0]?.service.id ?? ""}`, message: t`Pilih paling sedikit satu layanan` });
    if (!errors.accept(found)) return;
    plan.mutate({
      title: fieldText(form, "title"),
      purpose: PURPOSE_KEYS.find((purpose) => purpose === fieldText(form, "purpose")) ?? "drafting",
      method: METHOD_KEYS.find((method) => method === fieldText(form, "method")) ?? "hybrid",
      opens_on: opens_on || null,
      closes_on: closes_on || null,
      place: fieldText(form, "place") || null,
      service_ids,
    });
  }

  if (ready.length === 0) {
    return (
      <p className="measure">
        <Trans>
          Belum ada rancangan yang diajukan. Sebuah standar dapat dibahas setelah keempat belas komponennya terisi dan naskahnya
          diajukan.
        </Trans>
      </p>
    );
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
      {plan.error && <ProblemNotice error={plan.error} />}
      <TextField id="title" label={t`Judul`} maxLength={200} error={errors.of("title")} />
      <SelectField
        id="purpose"
        label={t`Tujuan`}
        options={PURPOSE_KEYS.map((value) => ({ value, label: word(PURPOSES, value) }))}
      />
      <SelectField
        id="method"
        label={t`Cara`}
        width="mid"
        options={METHOD_KEYS.map((value) => ({ value, label: word(METHODS, value) }))}
      />
      <TextField id="opens_on" label={t`Dibuka`} type="date" width="mid" optional hint={t`Bila dikosongkan: hari ini.`} />
      <TextField
        id="closes_on"
        label={t`Ditutup`}
        type="date"
        width="mid"
        optional
        hint={t`Bila dikosongkan: setelah tujuh hari kerja.`}
        error={errors.of("closes_on")}
      />
      <TextField id="place" label={t`Tempat`} optional maxLength={200} />
      <fieldset className="group">
        <legend>
          <Trans>Layanan yang dibahas</Trans>
        </legend>
        <div className="choices">
          {ready.map(({ service }) => (
            <Checkbox key={service.id} id={`service-${service.id}`} label={service.name} hint={service.unit.name} />
          ))}
        </div>
      </fieldset>
      <Button type="submit" busy={plan.isPending}>
        <Trans>Rencanakan forum</Trans>
      </Button>
    </form>
  );
}
