import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { isProblem } from "~/api/problem";
import { signIn } from "~/api/session";
import type { Account } from "~/api/types";
import { type FieldError, useFormErrors } from "~/lib/field-errors";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { ProblemNotice } from "~/ui/problem-notice";

type Props = { username?: string; onSignedIn: (account: Account) => void };

export function SignInForm({ username, onSignedIn }: Props) {
  const { t } = useLingui();
  const errors = useFormErrors();
  const [needsOtp, setNeedsOtp] = useState(false);
  const otpField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (needsOtp) otpField.current?.focus();
  }, [needsOtp]);

  const attempt = useMutation({
    mutationFn: signIn,
    onSuccess: onSignedIn,
    onError: (error) => {
      if (isProblem(error, "OtpRequired")) setNeedsOtp(true);
      else if (isProblem(error, "OtpWrong")) errors.accept([{ field: "otp", message: error.detail }]);
      else if (isProblem(error, "WrongCredentials")) {
        errors.accept([{ field: "username", message: error.detail || t`Nama pengguna atau kata sandi salah` }]);
      }
    },
  });
  const known = isProblem(attempt.error, "OtpRequired", "OtpWrong", "WrongCredentials");

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const credentials = { username: text(form, "username"), password: text(form, "password") };
    const otp = text(form, "otp").replace(/\s/g, "");
    const found: FieldError[] = [];
    if (!credentials.username) found.push({ field: "username", message: t`Isi nama pengguna` });
    if (!credentials.password) found.push({ field: "password", message: t`Isi kata sandi` });
    if (needsOtp && !/^\d{6}$/.test(otp)) found.push({ field: "otp", message: t`Isi enam angka dari aplikasi autentikator` });
    if (errors.accept(found)) attempt.mutate(otp ? { ...credentials, otp } : credentials);
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
      {attempt.error && !known && <ProblemNotice error={attempt.error} />}
      <TextField
        id="username"
        label={t`Nama pengguna`}
        defaultValue={username}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        width="mid"
        error={errors.of("username")}
      />
      <TextField
        id="password"
        label={t`Kata sandi`}
        type="password"
        autoComplete="current-password"
        width="mid"
        error={errors.of("password")}
      />
      {needsOtp && (
        <TextField
          id="otp"
          ref={otpField}
          label={t`Kode sekali pakai`}
          hint={t`Enam angka dari aplikasi autentikator Anda.`}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={7}
          width="short"
          error={errors.of("otp")}
        />
      )}
      <Button type="submit" busy={attempt.isPending}>
        <Trans>Masuk</Trans>
      </Button>
    </form>
  );
}

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
}
