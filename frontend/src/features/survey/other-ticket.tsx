import { Trans, useLingui } from "@lingui/react/macro";
import type { FormEvent } from "react";
import type { QueuedAnswer } from "~/api/answer-store";
import { useFormErrors } from "~/lib/field-errors";
import { fieldText } from "~/lib/form-data";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { ticketFault } from "./ticket-fault";

/** Who mistyped a ticket does not answer the questions again: what was answered goes with the right one. */
export function OtherTicket({ item, onSend }: { item: QueuedAnswer; onSend: (item: QueuedAnswer) => void }) {
  const { t } = useLingui();
  const errors = useFormErrors();
  const field = `ticket-${item.id}`;
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const ticket = fieldText(new FormData(event.currentTarget), field);
    const fault = ticketFault(ticket);
    if (!errors.accept(fault ? [{ field, message: fault }] : [])) return;
    onSend({ ...item, answer: { ...item.answer, ticket } });
  }
  return (
    <form className="stack stack-s" onSubmit={onSubmit} noValidate>
      {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
      <TextField
        id={field}
        label={t`Kode tiket lain`}
        error={errors.of(field)}
        defaultValue={item.answer.ticket ?? ""}
        maxLength={20}
        autoComplete="off"
        width="mid"
      />
      <div>
        <Button type="submit" small>
          <Trans>Kirim dengan kode ini</Trans>
        </Button>
      </div>
    </form>
  );
}
