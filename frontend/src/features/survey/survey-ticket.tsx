import { Trans, useLingui } from "@lingui/react/macro";
import type { FormEvent } from "react";
import type { SurveyForm } from "~/api/types";
import { useFormErrors } from "~/lib/field-errors";
import { fieldText } from "~/lib/form-data";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { Page } from "~/ui/page";
import { ticketFault } from "./ticket-fault";

/** Asked for before the questions, so that nobody answers them in vain. */
export function SurveyTicket({ form, onTicket }: { form: SurveyForm; onTicket: (ticket: string) => void }) {
  const { t } = useLingui();
  const errors = useFormErrors();
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const ticket = fieldText(new FormData(event.currentTarget), "ticket");
    const fault = ticketFault(ticket);
    if (errors.accept(fault ? [{ field: "ticket", message: fault }] : [])) onTicket(ticket);
  }
  return (
    <Page title={t`Masukkan kode tiket layanan`} kicker={form.service?.name ?? form.unit.name} hasErrors={errors.list.length > 0}>
      <form className="stack" onSubmit={onSubmit} noValidate>
        {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
        <p className="measure">
          <Trans>
            Survei ini hanya untuk yang sudah dilayani. Tiket tidak dihubungkan dengan jawaban Anda.
          </Trans>
        </p>
        <TextField
          id="ticket"
          label={t`Kode tiket`}
          hint={t`Tercetak pada tiket yang Anda terima dari petugas.`}
          error={errors.of("ticket")}
          maxLength={20}
          autoComplete="off"
          width="mid"
        />
        <Button type="submit">
          <Trans>Lanjutkan</Trans>
        </Button>
      </form>
    </Page>
  );
}
