import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { periodKey } from "~/api/survey-periods";
import type { Period, TicketOrder } from "~/api/types";
import { parseCount } from "~/lib/decimal";
import { fieldText } from "~/lib/form-data";
import { type FieldError, useFormErrors } from "~/lib/field-errors";
import { todayIso } from "~/lib/format";
import { newUuid } from "~/lib/uuid";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextField } from "~/ui/field";
import { ProblemNotice } from "~/ui/problem-notice";
import { issueTickets } from "./api";
import type { Printed } from "./integrity-page";

const MOST = 500;

type Props = { government: string; period: Period; onIssued: (printed: Printed) => void };

export function TicketForm({ government, period, onIssued }: Props) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const errors = useFormErrors();
  const [key] = useState(newUuid);
  const today = todayIso();
  const firstDay = today < period.opens_on ? period.opens_on : today > period.closes_on ? period.closes_on : today;
  const issue = useMutation({
    mutationFn: (order: TicketOrder) => issueTickets(government, period.id, key, order),
    onSuccess: async ({ data }, order) => {
      onIssued({ tickets: data, serviceId: order.service_id ?? null, day: order.issued_on ?? today });
      await queries.invalidateQueries({ queryKey: periodKey(government, period.id) });
    },
  });

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const count = parseCount(fieldText(form, "ticket-count"));
    const issued_on = fieldText(form, "ticket-day");
    const found: FieldError[] = [];
    if (!count || count > MOST) found.push({ field: "ticket-count", message: t`Isi jumlah tiket, 1 sampai ${MOST}` });
    if (!issued_on) found.push({ field: "ticket-day", message: t`Isi hari dibagikan` });
    if (errors.accept(found) && count) {
      issue.mutate({ service_id: fieldText(form, "ticket-service") || null, count, issued_on });
    }
  }

  return (
    <form className="card stack" onSubmit={submit} noValidate>
      <h3>
        <Trans>Buat lembar tiket</Trans>
      </h3>
      {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
      {issue.error && <ProblemNotice error={issue.error} />}
      <div className="number-fields">
        <SelectField
          id="ticket-service"
          label={t`Untuk layanan`}
          placeholder={t`Unit secara keseluruhan`}
          options={period.services.map(({ service_id, name }) => ({ value: service_id, label: name }))}
        />
        <TextField
          id="ticket-count"
          label={t`Jumlah tiket`}
          inputMode="numeric"
          autoComplete="off"
          defaultValue="24"
          error={errors.of("ticket-count")}
        />
        <TextField
          id="ticket-day"
          label={t`Hari dibagikan`}
          type="date"
          min={period.opens_on}
          max={period.closes_on}
          defaultValue={firstDay}
          error={errors.of("ticket-day")}
        />
      </div>
      <Button type="submit" tone="quiet" busy={issue.isPending}>
        <Trans>Buat tiket</Trans>
      </Button>
    </form>
  );
}
