import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { sessionQuery } from "~/api/session";
import type { Account } from "~/api/types";
import { fieldText } from "~/lib/form-data";
import { useFormErrors } from "~/lib/field-errors";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { ProblemNotice } from "~/ui/problem-notice";
import { beginTotp, confirmTotp } from "./api";

/** An authenticator is set up in two steps: its secret is shown once, then a code proves that it works. */
export function SecondFactor({ account }: { account: Account }) {
  const queries = useQueryClient();
  const begin = useMutation({ mutationFn: beginTotp });
  const confirm = useMutation({
    mutationFn: confirmTotp,
    onSuccess: () => queries.invalidateQueries({ queryKey: sessionQuery.queryKey }),
  });
  if (confirm.isSuccess) {
    return (
      <p className="notice notice-good" role="status">
        <Trans>Autentikator Anda sudah terpasang.</Trans>
      </p>
    );
  }
  if (begin.data) {
    return (
      <div className="stack">
        <p>
          <Trans>
            Masukkan kunci ini ke aplikasi autentikator Anda, atau buka tautannya di ponsel. Kunci ini hanya ditampilkan sekarang.
          </Trans>
        </p>
        <p className="code receipt-small">{begin.data.secret.match(/.{1,4}/g)?.join(" ")}</p>
        <p>
          <a href={begin.data.uri}>
            <Trans>Buka di aplikasi autentikator</Trans>
          </a>
        </p>
        {confirm.error && <ProblemNotice error={confirm.error} />}
        <CodeForm busy={confirm.isPending} onCode={(code) => confirm.mutate(code)} />
      </div>
    );
  }
  return (
    <div className="stack">
      <p>
        {account.otp_enrolled ? (
          <Trans>Autentikator sudah terpasang. Untuk menggantinya, isi kode dari autentikator yang sekarang.</Trans>
        ) : (
          <Trans>Lindungi akun Anda dengan kode enam angka dari aplikasi autentikator.</Trans>
        )}
      </p>
      {begin.error && <ProblemNotice error={begin.error} />}
      {account.otp_enrolled ? (
        <CodeForm busy={begin.isPending} onCode={(code) => begin.mutate(code)} />
      ) : (
        <Button busy={begin.isPending} onClick={() => begin.mutate(null)}>
          <Trans>Pasang autentikator</Trans>
        </Button>
      )}
    </div>
  );
}

function CodeForm({ busy, onCode }: { busy: boolean; onCode: (code: string) => void }) {
  const { t } = useLingui();
  const errors = useFormErrors();
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const code = fieldText(new FormData(event.currentTarget), "otp").replace(/\s/g, "");
    const valid = /^\d{6}$/.test(code);
    if (errors.accept(valid ? [] : [{ field: "otp", message: t`Isi enam angka dari aplikasi autentikator` }])) onCode(code);
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <TextField
        id="otp"
        label={t`Kode enam angka`}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
        width="short"
        error={errors.of("otp")}
      />
      <Button type="submit" busy={busy}>
        <Trans>Lanjutkan</Trans>
      </Button>
    </form>
  );
}
