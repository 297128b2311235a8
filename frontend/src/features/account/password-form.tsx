import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { fieldText } from "~/lib/form-data";
import { type FieldError, useFormErrors } from "~/lib/field-errors";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { ProblemNotice } from "~/ui/problem-notice";
import { changePassword } from "./api";

const SHORTEST = 10;

export function PasswordForm() {
  const { t } = useLingui();
  const errors = useFormErrors();
  const change = useMutation({ mutationFn: (pair: [string, string]) => changePassword(...pair) });

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const current = fieldText(form, "current_password");
    const next = fieldText(form, "new_password");
    const found: FieldError[] = [];
    if (!current) found.push({ field: "current_password", message: t`Isi kata sandi yang sekarang` });
    if (next.length < SHORTEST)
      found.push({ field: "new_password", message: t`Kata sandi baru paling sedikit ${SHORTEST} huruf` });
    if (errors.accept(found)) change.mutate([current, next]);
  }

  if (change.isSuccess) {
    return (
      <p className="notice notice-good" role="status">
        <Trans>Kata sandi Anda sudah diganti.</Trans>
      </p>
    );
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
      {change.error && <ProblemNotice error={change.error} />}
      <TextField
        id="current_password"
        label={t`Kata sandi sekarang`}
        type="password"
        autoComplete="current-password"
        error={errors.of("current_password")}
      />
      <TextField
        id="new_password"
        label={t`Kata sandi baru`}
        hint={t`Tiga atau empat kata yang mudah Anda ingat lebih baik daripada satu kata dengan angka.`}
        type="password"
        autoComplete="new-password"
        error={errors.of("new_password")}
      />
      <Button type="submit" busy={change.isPending}>
        <Trans>Ganti kata sandi</Trans>
      </Button>
    </form>
  );
}
