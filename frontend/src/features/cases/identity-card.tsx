import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { mayI, useAccount } from "~/api/session";
import type { Case } from "~/api/types";
import { useFormErrors } from "~/lib/field-errors";
import { newUuid } from "~/lib/uuid";
import { Button } from "~/ui/button";
import { TextAreaField } from "~/ui/field";
import { ProblemNotice } from "~/ui/problem-notice";
import { requestReveal } from "./api";

export function IdentityCard({ government, one }: { government: string; one: Case }) {
  const { t } = useLingui();
  const account = useAccount();
  if (one.identity) {
    const contact = [one.identity.name, one.identity.phone, one.identity.email].filter(Boolean);
    return (
      <section className="card stack stack-s">
        <h2 className="h3">
          <Trans>Pelapor</Trans>
        </h2>
        <p>{contact.join(" · ")}</p>
        <p className="small muted">
          <Trans>Setiap kali nama ini ditampilkan, hal itu dicatat.</Trans>
        </p>
      </section>
    );
  }
  if (one.identity_class !== "sealed" || !mayI(account, "complaints:inspect")) {
    return (
      <p className="muted small">
        {one.identity_class === "anonymous"
          ? t`Pelapor anonim: tidak ada nama yang disimpan.`
          : t`Nama pelapor tidak ditampilkan kepada Anda.`}
      </p>
    );
  }
  return <RevealForm government={government} caseId={one.id} />;
}

function RevealForm({ government, caseId }: { government: string; caseId: string }) {
  const { t } = useLingui();
  const errors = useFormErrors();
  const [key] = useState(newUuid);
  const [reason, setReason] = useState("");
  const request = useMutation({ mutationFn: () => requestReveal(government, caseId, key, reason) });
  if (request.isSuccess) {
    return (
      <p className="notice" role="status">
        <Trans>Permintaan dikirim. Dua penjaga identitas harus menyetujuinya.</Trans>
      </p>
    );
  }
  return (
    <details className="more">
      <summary>
        <Trans>Minta membuka identitas tersegel</Trans>
      </summary>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const short = reason.trim().length < 10;
          if (errors.accept(short ? [{ field: "reveal-reason", message: t`Tulis alasan, paling sedikit 10 huruf` }] : []))
            request.mutate();
        }}
      >
        {request.error && <ProblemNotice error={request.error} />}
        <TextAreaField
          id="reveal-reason"
          label={t`Alasan`}
          hint={t`Dibaca dua penjaga identitas, dan pelapor diberi tahu.`}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={errors.of("reveal-reason")}
        />
        <Button type="submit" tone="quiet" busy={request.isPending}>
          <Trans>Kirim permintaan</Trans>
        </Button>
      </form>
    </details>
  );
}
