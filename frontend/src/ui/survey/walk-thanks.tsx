import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef, type ReactNode } from "react";
import type { Outcome } from "~/api/answer-queue";
import { Check } from "./faces";

/** The last screen: what became of the answer, in as few words as there are; they change when a waiting answer has gone. */
export function WalkThanks({ outcome, children }: { outcome: Outcome; children: ReactNode }) {
  const { t } = useLingui();
  const refused = outcome.state === "refused";
  const name = refused ? t`Jawaban belum dapat diterima` : t`Terima kasih!`;
  return (
    <section className="walk walk-start">
      <title>{`${name} · Prima`}</title>
      {!refused && <Check />}
      <Title key={name}>{name}</Title>
      <p className="lead" role="status">
        {outcome.state === "refused" && outcome.refusal}
        {outcome.state === "sent" && (
          <Trans>
            Jawaban Anda diterima. Nomor bukti: <span className="code">{outcome.receipt}</span>
          </Trans>
        )}
        {outcome.state === "waiting" && (
          <Trans>Jawaban Anda tersimpan di perangkat ini dan dikirim begitu jaringan kembali.</Trans>
        )}
      </p>
      {children}
    </section>
  );
}

/** A new one for every end: it takes the focus when it appears. */
function Title({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
