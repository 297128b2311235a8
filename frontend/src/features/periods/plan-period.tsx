import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { unitsQuery } from "~/api/directory";
import { useAccount } from "~/api/session";
import type { NewPeriod } from "~/api/types";
import { fieldText } from "~/lib/form-data";
import { type FieldError, useFormErrors } from "~/lib/field-errors";
import { formatPeriod, parseRupiah } from "~/lib/format";
import { currentPeriod, periodDates, previousPeriod } from "~/lib/period";
import { newUuid } from "~/lib/uuid";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/choices";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextField } from "~/ui/field";
import { ProblemNotice } from "~/ui/problem-notice";
import { planPeriod, unitServicesQuery } from "./api";
import { MOST_QUESTIONS, readQuestions } from "./own-questions";
import { QuestionFields } from "./question-fields";

export function PlanPeriod({ government }: { government: string }) {
  const { t } = useLingui();
  const account = useAccount();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const errors = useFormErrors();
  const [key] = useState(newUuid);
  const [unit, setUnit] = useState(account.units[0]?.id ?? "");
  const [label, setLabel] = useState(currentPeriod());
  const units = (useQuery(unitsQuery(government)).data?.data ?? []).filter(({ closed_on }) => !closed_on);
  const services = useQuery(unitServicesQuery(government, unit)).data?.data ?? [];
  const dates = periodDates(label);
  const plan = useMutation({
    mutationFn: (body: NewPeriod) => planPeriod(government, key, body),
    onSuccess: async (period) => {
      await queries.invalidateQueries({ queryKey: ["periods", government] });
      await navigate({ to: "/meja/survei/$unitId", params: { unitId: period.unit_id }, search: { periode: period.id } });
    },
  });

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const opens_on = fieldText(form, "opens_on");
    const closes_on = fieldText(form, "closes_on");
    const population = parseRupiah(fieldText(form, "population"));
    const found: FieldError[] = [];
    if (!unit) found.push({ field: "unit", message: t`Pilih unit` });
    if (!opens_on) found.push({ field: "opens_on", message: t`Isi tanggal buka` });
    if (!closes_on || closes_on < opens_on)
      found.push({ field: "closes_on", message: t`Isi tanggal tutup, setelah tanggal buka` });
    const own = readQuestions((id) => fieldText(form, id), MOST_QUESTIONS);
    if (!errors.accept([...found, ...own.errors])) return;
    plan.mutate({
      unit_id: unit,
      label,
      opens_on,
      closes_on,
      population,
      population_source: fieldText(form, "population_source") || null,
      services: services.filter(({ id }) => form.has(`service-${id}`)).map(({ id }) => ({ service_id: id })),
      tickets_required: form.has("tickets_required"),
      questions: own.questions,
    });
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
      {plan.error && <ProblemNotice error={plan.error} />}
      <SelectField
        id="unit"
        label={t`Unit`}
        placeholder={t`Pilih unit`}
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
        value={unit}
        onChange={(event) => setUnit(event.target.value)}
        error={errors.of("unit")}
      />
      <SelectField
        id="label"
        label={t`Masa survei`}
        width="mid"
        options={[currentPeriod(), previousPeriod(currentPeriod())].map((value) => ({ value, label: formatPeriod(value) }))}
        value={label}
        onChange={(event) => setLabel(event.target.value)}
      />
      <div key={label} className="stack">
        <TextField
          id="opens_on"
          label={t`Dibuka`}
          type="date"
          width="mid"
          defaultValue={dates.from}
          error={errors.of("opens_on")}
        />
        <TextField
          id="closes_on"
          label={t`Ditutup`}
          type="date"
          width="mid"
          defaultValue={dates.to}
          error={errors.of("closes_on")}
        />
      </div>
      <TextField
        id="population"
        label={t`Jumlah pengguna layanan`}
        hint={t`Dalam masa survei sebelumnya. Menentukan berapa jawaban yang diperlukan.`}
        optional
        inputMode="numeric"
        width="mid"
      />
      <TextField id="population_source" label={t`Sumber jumlah itu`} optional maxLength={200} />
      {services.length > 0 && (
        <fieldset className="group">
          <legend>
            <Trans>Layanan yang dinilai</Trans>
          </legend>
          <div className="choices">
            {services.map((service) => (
              <Checkbox key={service.id} id={`service-${service.id}`} label={service.name} defaultChecked />
            ))}
          </div>
        </fieldset>
      )}
      <div className="choices">
        <Checkbox
          id="tickets_required"
          label={t`Wajibkan tiket untuk jawaban dari gawai sendiri`}
          hint={t`Jawaban lewat QR dan tautan hanya diterima dengan tiket yang dibagikan di loket.`}
        />
      </div>
      <QuestionFields errors={errors} />
      <Button type="submit" busy={plan.isPending}>
        <Trans>Rencanakan</Trans>
      </Button>
    </form>
  );
}
