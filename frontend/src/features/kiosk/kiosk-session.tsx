import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useReducer, useState } from "react";
import type { Outcome } from "~/api/answer-queue";
import type { KioskDevice } from "~/api/answer-store";
import type { SurveyForm } from "~/api/types";
import type { AnswerQueue } from "~/api/use-answer-queue";
import { todayIso } from "~/lib/format";
import { newUuid } from "~/lib/uuid";
import { Button } from "~/ui/button";
import { Dialog } from "~/ui/dialog";
import { Face } from "~/ui/survey/faces";
import { answerOf, BEGIN, move, stepsOf } from "~/ui/survey/walk";
import { WalkScreen } from "~/ui/survey/walk-screen";
import { WalkThanks } from "~/ui/survey/walk-thanks";
import { useIdle } from "./use-idle";

const THANKS = 10_000;

type Props = {
  form: SurveyForm;
  device: KioskDevice | null;
  ticket: string | undefined;
  queue: AnswerQueue;
  /** After an answer was stored, so that its ticket is not used for the next person. */
  onStored: () => void;
  onOver: () => void;
};

/** One person at the device, from the first question to the thanks. */
export function KioskSession({ form, device, ticket, queue, onStored, onOver }: Props) {
  const { t } = useLingui();
  const [id] = useState(newUuid);
  const [steps] = useState(() => stepsOf(form));
  const [walk, onMove] = useReducer(move, BEGIN);
  const [reading, setReading] = useState(false);
  const [carried] = useState(ticket);
  const submit = useMutation({ mutationFn: queue.submit, onSuccess: onStored });
  const left = useIdle(submit.data === undefined, device?.resetSeconds ?? 45, onOver);

  function send() {
    const now = new Date(Date.now() + (device?.skew ?? 0));
    const answer = answerOf(id, todayIso(now), walk.given, carried);
    const service = form.service?.name ?? form.unit.name;
    submit.mutate({ id, code: form.code, service, savedAt: now.toISOString(), answer, refusal: null });
  }

  if (submit.data) return <Thanks outcome={submit.data} handBack={device?.kind !== "kiosk"} onOver={onOver} />;
  return (
    <>
      <title>{`${t`Bagaimana layanan kami?`} · Prima`}</title>
      <WalkScreen
        steps={steps}
        walk={walk}
        onMove={onMove}
        onSend={send}
        busy={submit.isPending}
        voice={{ on: reading, onSwitch: setReading }}
      />
      {left !== null && (
        <Dialog open onClose={() => undefined} label={t`Masih di sini?`}>
          <div className="stack">
            <h2>
              <Trans>Masih di sini?</Trans>
            </h2>
            <p>
              <Plural value={left} other="Jawaban dihapus dan layar kembali ke awal dalam # detik." />
            </p>
            <Button className="button-big">
              <Trans>Lanjutkan</Trans>
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}

export function KioskStart({ ticket, onStart }: { ticket: string | undefined; onStart: () => void }) {
  const { t } = useLingui();
  const title = t`Bagaimana layanan kami?`;
  return (
    <section className="walk walk-start">
      <title>{`${title} · Prima`}</title>
      <div className="faces">
        {[1, 2, 3, 4].map((position) => (
          <Face key={position} position={position} of={4} />
        ))}
      </div>
      <h1 tabIndex={-1}>{title}</h1>
      <p className="lead">
        <Trans>Sekitar satu menit. Kami tidak meminta nama Anda.</Trans>
      </p>
      {ticket && (
        <p className="tag">
          <Trans>Tiket layanan sudah terpasang</Trans>
        </p>
      )}
      <Button className="button-big" onClick={onStart}>
        <Trans>Mulai</Trans>
      </Button>
    </section>
  );
}

function Thanks({ outcome, handBack, onOver }: { outcome: Outcome; handBack: boolean; onOver: () => void }) {
  useEffect(() => {
    const timer = setTimeout(onOver, THANKS);
    return () => clearTimeout(timer);
  }, [onOver]);
  return (
    <WalkThanks outcome={outcome}>
      {handBack && (
        <p className="strong">
          <Trans>Silakan serahkan kembali perangkat ini kepada petugas.</Trans>
        </p>
      )}
      <Button className="button-big" onClick={onOver}>
        <Trans>Kembali ke awal</Trans>
      </Button>
    </WalkThanks>
  );
}
