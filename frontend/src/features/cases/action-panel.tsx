import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import type { Case, CaseAction } from "~/api/types";
import { useFormErrors } from "~/lib/field-errors";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { ProblemNotice } from "~/ui/problem-notice";
import { ACTION_FORMS, type ActionForm } from "./action-fields";
import { ActionFieldInput } from "./action-field-input";
import { caseKey, takeStep } from "./api";
import { missingFields, readAction } from "./read-action";

type Props = { government: string; one: Case; etag: string };

/** The steps that are open now; one is chosen, filled in and taken. */
export function ActionPanel({ government, one, etag }: Props) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<CaseAction | null>(null);
  const open = one.allowed_actions.filter((action) => ACTION_FORMS[action]);
  const form = chosen && open.includes(chosen) ? ACTION_FORMS[chosen] : undefined;
  if (open.length === 0) {
    return (
      <p className="muted">
        <Trans>Tidak ada langkah yang terbuka bagi Anda sekarang.</Trans>
      </p>
    );
  }
  return (
    <section className="card stack" aria-labelledby="actions-title">
      <h2 className="h3" id="actions-title">
        <Trans>Yang dapat Anda lakukan</Trans>
      </h2>
      <div className="action-list" role="group" aria-labelledby="actions-title">
        {open.map((action) => {
          const name = ACTION_FORMS[action]?.name;
          return (
            <Button
              key={action}
              tone={action === chosen ? "main" : "quiet"}
              small
              aria-pressed={action === chosen}
              onClick={() => setChosen(action === chosen ? null : action)}
            >
              {name && t(name)}
            </Button>
          );
        })}
      </div>
      {chosen && form && (
        <StepForm
          key={chosen}
          action={chosen}
          form={form}
          government={government}
          one={one}
          etag={etag}
          onDone={() => setChosen(null)}
        />
      )}
    </section>
  );
}

type StepProps = Props & { action: CaseAction; form: ActionForm; onDone: () => void };

function StepForm({ government, one, etag, action, form, onDone }: StepProps) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const errors = useFormErrors();
  const step = useMutation({
    mutationFn: takeStep,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: caseKey(government, one.id) });
      await queries.invalidateQueries({ queryKey: ["cases", government] });
      onDone();
    },
  });
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    if (!errors.accept(missingFields(form.fields, data, ({ label }) => t`Isi ${t(label)}`))) return;
    step.mutate({ government, id: one.id, etag, action, body: readAction(form.fields, data) });
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
      {step.error && (
        <ProblemNotice
          error={step.error}
          onRetry={() => void queries.invalidateQueries({ queryKey: caseKey(government, one.id) })}
        />
      )}
      {form.fields.map((field) => (
        <ActionFieldInput key={field.name} field={field} government={government} one={one} error={errors.of(field.name)} />
      ))}
      <p className="hint">{t(form.consequence)}</p>
      <Button type="submit" busy={step.isPending}>
        {t(form.name)}
      </Button>
    </form>
  );
}
