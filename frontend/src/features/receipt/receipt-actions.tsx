import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import type { ObjectionReason, Receipt } from "~/api/types";
import { useFormErrors } from "~/lib/field-errors";
import { newUuid } from "~/lib/uuid";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextAreaField } from "~/ui/field";
import { ProblemNotice } from "~/ui/problem-notice";
import type { ReceiptSession } from "./receipt-session";

type Step = (key: string) => Promise<unknown>;

type Props = { receipt: Receipt; session: ReceiptSession; onChanged: (receipt: Receipt) => void };

/** What the reporter may do now; the service says which of these are open. */
export function ReceiptActions({ receipt, session, onChanged }: Props) {
  const { t } = useLingui();
  const may = (action: Receipt["allowed_actions"][number]) => receipt.allowed_actions.includes(action);
  const [actKey, setActKey] = useState(newUuid);
  const act = useMutation({
    mutationFn: async (step: Step) => {
      await step(actKey);
      setActKey(newUuid());
      return session.read();
    },
    onSuccess: onChanged,
  });
  const run = (step: Step) => act.mutate(step);
  return (
    <div className="stack">
      {act.error && <ProblemNotice error={act.error} />}
      {may("completion") && (
        <TextForm
          id="completion"
          title={t`Lengkapi laporan Anda`}
          hint={t`Jawab hal yang diminta petugas di bawah. Laporan diteruskan setelah lengkap.`}
          button={<Trans>Kirim kelengkapan</Trans>}
          busy={act.isPending}
          onSend={(body) => run((key) => session.complete(key, body))}
        />
      )}
      {may("satisfaction") && <Verdict busy={act.isPending} onRate={(satisfied) => run((key) => session.rate(key, satisfied))} />}
      {may("objection") && (
        <Objection busy={act.isPending} onSend={(reason, body) => run((key) => session.object(key, reason, body))} />
      )}
      {may("messages") && (
        <TextForm
          id="message"
          title={t`Kirim pesan`}
          button={<Trans>Kirim pesan</Trans>}
          busy={act.isPending}
          onSend={(body) => run((key) => session.sendMessage(key, body))}
        />
      )}
      {may("withdrawal") && <Withdrawal busy={act.isPending} onWithdraw={() => run(session.withdraw)} />}
    </div>
  );
}

function Verdict({ busy, onRate }: { busy: boolean; onRate: (satisfied: boolean) => void }) {
  return (
    <section className="card stack">
      <h2 className="h3">
        <Trans>Apakah keputusan ini menyelesaikan masalah Anda?</Trans>
      </h2>
      <div className="row">
        <Button busy={busy} onClick={() => onRate(true)}>
          <Trans>Ya, saya puas</Trans>
        </Button>
        <Button tone="quiet" busy={busy} onClick={() => onRate(false)}>
          <Trans>Tidak puas</Trans>
        </Button>
      </div>
    </section>
  );
}

type TextFormProps = {
  id: string;
  title: string;
  hint?: string;
  button: ReactNode;
  busy: boolean;
  onSend: (body: string) => void;
};

function TextForm({ id, title, hint, button, busy, onSend }: TextFormProps) {
  const { t } = useLingui();
  const errors = useFormErrors();
  const [body, setBody] = useState("");
  return (
    <form
      className="card stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const found = body.trim() ? [] : [{ field: id, message: t`Tulis pesan Anda` }];
        if (errors.accept(found)) onSend(body.trim());
      }}
    >
      {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
      <TextAreaField
        id={id}
        label={title}
        hint={hint}
        rows={4}
        value={body}
        onChange={(event) => setBody(event.target.value)}
        error={errors.of(id)}
      />
      <Button type="submit" tone="quiet" busy={busy}>
        {button}
      </Button>
    </form>
  );
}

function Objection({ busy, onSend }: { busy: boolean; onSend: (reason: ObjectionReason, body: string) => void }) {
  const { t } = useLingui();
  const [reason, setReason] = useState<ObjectionReason>("not_answered");
  const reasons: { value: ObjectionReason; label: string }[] = [
    { value: "not_answered", label: t`Tidak semua hal dijawab` },
    { value: "facts_wrong", label: t`Faktanya tidak benar` },
    { value: "not_remedied", label: t`Kerugian saya belum dipulihkan` },
    { value: "unfair", label: t`Keputusannya tidak adil` },
    { value: "other", label: t`Alasan lain` },
  ];
  return (
    <details className="more">
      <summary>
        <Trans>Ajukan keberatan atas keputusan ini</Trans>
      </summary>
      <div className="stack">
        <SelectField
          id="reason"
          label={t`Alasan keberatan`}
          options={reasons}
          value={reason}
          onChange={(event) => setReason(reasons.find(({ value }) => value === event.target.value)?.value ?? "other")}
          width="mid"
        />
        <TextForm
          id="objection"
          title={t`Jelaskan keberatan Anda`}
          hint={t`Keberatan diperiksa oleh orang lain, bukan oleh pemutus yang pertama.`}
          button={<Trans>Kirim keberatan</Trans>}
          busy={busy}
          onSend={(body) => onSend(reason, body)}
        />
      </div>
    </details>
  );
}

function Withdrawal({ busy, onWithdraw }: { busy: boolean; onWithdraw: () => void }) {
  return (
    <details className="more">
      <summary>
        <Trans>Cabut laporan ini</Trans>
      </summary>
      <div className="stack">
        <p className="measure">
          <Trans>Laporan yang dicabut tidak diproses lagi. Pada laporan pungutan liar, inspektorat boleh tetap memeriksa.</Trans>
        </p>
        <Button tone="danger" busy={busy} onClick={onWithdraw}>
          <Trans>Ya, cabut laporan</Trans>
        </Button>
      </div>
    </details>
  );
}
