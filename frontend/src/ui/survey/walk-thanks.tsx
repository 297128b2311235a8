import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef, type ReactNode } from "react";
import type { Outcome } from "~/api/answer-queue";
import { Check } from "./faces";

/** The last screen: what became of the answer, in as few words as there are. */
export function WalkThanks({ outcome, children }: { outcome: Outcome; children: ReactNode }) {
  const { t } = useLingui();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const refused = outcome.state === "refused";
  const name = refused ? t`Jawaban belum dapat diterima` : t`Terima kasih!`;
  return (
    <section className="walk walk-start">
      <title>{`${name} · Prima`}</title>
      {!refused && <Check />}
      <h1 ref={title} tabIndex={-1}>
        {name}
      </h1>
      {refused && <p className="lead">{outcome.refusal}</p>}
      {outcome.state === "sent" && (
        <p className="lead">
          <Trans>
            Jawaban Anda diterima. Nomor bukti: <span className="code">{outcome.receipt}</span>
          </Trans>
        </p>
      )}
      {outcome.state === "waiting" && (
        <p className="lead">
          <Trans>Jawaban Anda tersimpan di perangkat ini dan dikirim begitu jaringan kembali.</Trans>
        </p>
      )}
      {children}
    </section>
  );
}
