import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import type { Receipt } from "~/api/types";
import { useFormErrors } from "~/lib/field-errors";
import { isReceiptCode, normaliseReceiptCode } from "~/lib/receipt-code";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { Page } from "~/ui/page";
import { ProblemNotice } from "~/ui/problem-notice";
import { QuickExit } from "~/ui/report/quick-exit";
import { openReceipt, type ReceiptSession } from "./receipt-session";
import { ReceiptView } from "./receipt-view";

type Opened = { session: ReceiptSession; receipt: Receipt };

export function ReceiptPage() {
  const { g } = useParams({ from: "/public/$g/lapor/cek" });
  const [opened, setOpened] = useState<Opened | null>(null);
  if (!opened) return <CodeForm government={g} onOpened={setOpened} />;
  return (
    <ReceiptView
      receipt={opened.receipt}
      session={opened.session}
      onChanged={(receipt) => setOpened({ ...opened, receipt })}
      onClose={() => setOpened(null)}
    />
  );
}

function CodeForm({ government, onOpened }: { government: string; onOpened: (opened: Opened) => void }) {
  const { t } = useLingui();
  const errors = useFormErrors();
  const open = useMutation({
    mutationFn: async (code: string) => {
      const session = openReceipt(government, code);
      return { session, receipt: await session.read() };
    },
    onSuccess: onOpened,
  });

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get("code") ?? "");
    const found = [];
    if (!typed.trim()) found.push({ field: "code", message: t`Isi kode bukti` });
    else if (!isReceiptCode(typed)) {
      found.push({ field: "code", message: t`Kode bukti salah ketik: periksa lagi 17 huruf dan angkanya` });
    }
    if (errors.accept(found)) open.mutate(normaliseReceiptCode(typed));
  }

  return (
    <Page
      title={t`Cek laporan Anda`}
      lead={t`Masukkan kode bukti yang Anda terima saat melapor.`}
      hasErrors={errors.list.length > 0}
      head={<QuickExit />}
    >
      <form className="stack" onSubmit={submit} noValidate>
        {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
        {open.error && <ProblemNotice error={open.error} />}
        <TextField
          id="code"
          label={t`Kode bukti`}
          hint={t`Contoh bentuknya: 7K3M-Q9XW-2DPA-VH5T-C. Huruf besar, spasi, dan tanda hubung tidak berpengaruh.`}
          className="input code"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          error={errors.of("code")}
        />
        <Button type="submit" busy={open.isPending}>
          <Trans>Buka laporan</Trans>
        </Button>
      </form>
    </Page>
  );
}
