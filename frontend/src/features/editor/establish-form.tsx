import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { fieldText } from "~/lib/form-data";
import { type FieldError, useFormErrors } from "~/lib/field-errors";
import { formatDate, todayIso } from "~/lib/format";
import { Button } from "~/ui/button";
import { CheckAnswers } from "~/ui/desk/check-answers";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { type Decree, draftKey, establish } from "./api";

type Props = { government: string; serviceId: string; etag: string };

const FIELDS = ["decree_number", "decree_date", "official", "official_position", "effective_from"] as const;

export function EstablishForm({ government, serviceId, etag }: Props) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const errors = useFormErrors();
  const [decree, setDecree] = useState<Decree | null>(null);
  const [checking, setChecking] = useState(false);
  const act = useMutation({
    mutationFn: (body: Decree) => establish({ government, serviceId, etag }, body),
    onSuccess: () => queries.invalidateQueries({ queryKey: draftKey(government, serviceId) }),
  });
  const labels: Record<(typeof FIELDS)[number], string> = {
    decree_number: t`Nomor SK`,
    decree_date: t`Tanggal SK`,
    official: t`Pejabat yang menetapkan`,
    official_position: t`Jabatan`,
    effective_from: t`Berlaku mulai`,
  };

  function check(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const typed: Decree = {
      decree_number: fieldText(form, "decree_number"),
      decree_date: fieldText(form, "decree_date"),
      official: fieldText(form, "official"),
      official_position: fieldText(form, "official_position"),
      effective_from: fieldText(form, "effective_from"),
    };
    const found: FieldError[] = FIELDS.filter((name) => !typed[name]).map((field) => ({
      field,
      message: t`Isi ${labels[field]}`,
    }));
    if (typed.effective_from && typed.effective_from < typed.decree_date) {
      found.push({ field: "effective_from", message: t`Standar berlaku paling cepat pada tanggal SK` });
    }
    setDecree(typed);
    if (errors.accept(found)) setChecking(true);
  }

  if (checking && decree) {
    return (
      <CheckAnswers
        title={t`Periksa sebelum menetapkan`}
        facts={FIELDS.map((name) => ({
          name: labels[name],
          value: name.endsWith("_date") || name === "effective_from" ? formatDate(decree[name]) : decree[name],
        }))}
        consequence={
          <Trans>Dengan menetapkan, naskah standar ini mendapat SK dan tidak dapat diubah lagi. Berkas PDF SK dibuat.</Trans>
        }
        action={<Trans>Tetapkan standar</Trans>}
        busy={act.isPending}
        error={act.error}
        onConfirm={() => act.mutate(decree)}
        onBack={() => setChecking(false)}
      />
    );
  }
  return (
    <form className="card stack" onSubmit={check} noValidate>
      <h2 className="h3">
        <Trans>Tetapkan dengan SK</Trans>
      </h2>
      {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
      {FIELDS.map((name) => {
        const date = name.endsWith("_date") || name === "effective_from";
        return (
          <TextField
            key={name}
            id={name}
            label={labels[name]}
            type={date ? "date" : "text"}
            defaultValue={decree?.[name] ?? (name === "decree_date" ? todayIso() : "")}
            error={errors.of(name)}
          />
        );
      })}
      <Button type="submit">
        <Trans>Lanjutkan</Trans>
      </Button>
    </form>
  );
}
