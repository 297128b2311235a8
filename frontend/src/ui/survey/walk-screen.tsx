import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef, type ReactNode } from "react";
import { Button } from "~/ui/button";
import { AnswerButtons, type BigAnswer } from "./answer-buttons";
import { ReadAloud } from "./read-aloud";
import type { Move, Step, Walk } from "./walk";

type Props = {
  steps: readonly Step[];
  walk: Walk;
  onMove: (move: Move) => void;
  onSend: () => void;
  busy: boolean;
  voice: { on: boolean; onSwitch: (on: boolean) => void };
  /** What refused the answer, above the question. */
  notice?: ReactNode;
};

const TITLE = "walk-title";

/** One question a screen. The focus goes to each new question, as to the heading of a new page. */
export function WalkScreen({ steps, walk, onMove, onSend, busy, voice, notice }: Props) {
  const { t } = useLingui();
  const step = steps[walk.at] ?? { kind: "words" };
  const asked = useAsked(step, walk);
  return (
    <section className="walk">
      <Progress steps={steps} at={walk.at} />
      <Title key={`title-${walk.at}`} lang={asked.answers && "id"}>
        {asked.title}
      </Title>
      <ReadAloud text={asked.spoken} {...voice} />
      {notice}
      {asked.answers ? (
        <AnswerButtons
          key={`answers-${walk.at}`}
          labelledBy={TITLE}
          answers={asked.answers}
          chosen={asked.chosen}
          graded={step.kind === "score"}
          onAnswer={(value) => onMove(moveOf(step, value))}
        />
      ) : (
        <Closing step={step} steps={steps} walk={walk} onMove={onMove} onSend={onSend} busy={busy} />
      )}
      <div className="walk-foot">
        {walk.at > 0 && (
          <Button tone="quiet" onClick={() => onMove({ type: "back" })}>
            <span aria-hidden="true">←</span> <Trans>Kembali</Trans>
          </Button>
        )}
        {(step.kind === "extra" || step.kind === "about") && (
          <Button tone="quiet" onClick={() => onMove({ type: "next" })}>
            {t`Lewati`} <span aria-hidden="true">→</span>
          </Button>
        )}
      </div>
    </section>
  );
}

/** A new one for every screen: it takes the focus when it appears. */
function Title({ children, lang }: { children: string; lang: string | undefined }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 id={TITLE} ref={heading} tabIndex={-1} lang={lang}>
      {children}
    </h1>
  );
}

function moveOf(step: Step, value: string): Move {
  if (step.kind === "about") return { type: "about", code: step.code, value };
  if (step.kind === "score" || step.kind === "extra") return { type: step.kind, code: step.code, value: Number(value) };
  return { type: "next" };
}

type Asked = { title: string; spoken: string; answers?: BigAnswer[]; chosen?: string | undefined };

function useAsked(step: Step, { given }: Walk): Asked {
  const { t } = useLingui();
  if (step.kind === "offer") {
    const title = t`Jawaban Anda sudah lengkap`;
    return { title, spoken: title };
  }
  if (step.kind === "words") {
    const title = t`Ada saran atau keluhan?`;
    return { title, spoken: title };
  }
  const answers =
    step.kind === "about"
      ? step.options.map(({ code, name }) => ({ value: code, label: name }))
      : step.answers.map((label, index) => ({ value: String(index + 1), label }));
  const title = step.kind === "about" ? step.name : step.question;
  const kept =
    step.kind === "about" ? given.about[step.code] : (step.kind === "score" ? given.scores : given.extra)[step.code];
  const choices = answers.map(({ label }) => label).join(". ");
  return { title, answers, chosen: kept === undefined ? undefined : String(kept), spoken: t`${title} Pilihannya: ${choices}.` };
}

function Progress({ steps, at }: { steps: readonly Step[]; at: number }) {
  const { t } = useLingui();
  const step = steps[at];
  const required = steps.filter(({ kind }) => kind === "score" || kind === "extra").length;
  const done = Math.min(at, required);
  const place = step?.kind === "score" || step?.kind === "extra" ? t`${at + 1} dari ${required}` : t`Boleh dilewati`;
  return (
    <div className="walk-progress">
      <p>
        {step?.kind === "offer" ? t`Semua terjawab` : place}
        {step?.kind === "score" && (
          <>
            {" · "}
            <span lang="id">{step.name}</span>
          </>
        )}
      </p>
      <progress max={required} value={done} aria-label={t`Pertanyaan yang sudah dijawab`} />
    </div>
  );
}

type ClosingProps = Pick<Props, "steps" | "walk" | "onMove" | "onSend" | "busy"> & { step: Step };

function Closing({ step, steps, walk, onMove, onSend, busy }: ClosingProps) {
  const more = steps.filter(({ kind }) => kind === "about").length;
  if (step.kind === "offer") {
    return (
      <div className="walk-choices">
        <Button className="button-big" busy={busy} onClick={onSend}>
          <Trans>Kirim jawaban</Trans>
        </Button>
        <Button className="button-big" tone="quiet" onClick={() => onMove({ type: "next" })}>
          {more > 0 ? (
            <Plural value={more} other="Ceritakan sedikit tentang saya: # pertanyaan" />
          ) : (
            <Trans>Tulis saran dahulu</Trans>
          )}
        </Button>
      </div>
    );
  }
  return (
    <div className="walk-choices">
      <div className="hint" id="suggestion-hint">
        <Trans>Boleh dikosongkan. Jangan tulis nama atau nomor telepon.</Trans>
      </div>
      <textarea
        className="input"
        rows={3}
        maxLength={1000}
        aria-labelledby={TITLE}
        aria-describedby="suggestion-hint"
        value={walk.given.suggestion}
        onChange={(event) => onMove({ type: "words", value: event.target.value })}
      />
      <Button className="button-big" busy={busy} onClick={onSend}>
        <Trans>Kirim jawaban</Trans>
      </Button>
    </div>
  );
}
