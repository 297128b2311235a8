import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import type { SurveyForm as Form } from "~/api/types";
import type { AnswerQueue } from "~/api/use-answer-queue";
import { useFormErrors } from "~/lib/field-errors";
import { formatPeriod, todayIso } from "~/lib/format";
import { newUuid } from "~/lib/uuid";
import { Button } from "~/ui/button";
import { type Choice, RadioGroup } from "~/ui/choices";
import { ErrorSummary } from "~/ui/error-summary";
import { TextAreaField } from "~/ui/field";
import { Original } from "~/ui/original";
import { Page } from "~/ui/page";
import { PendingAnswers } from "./pending-answers";
import { readAnswer, unanswered } from "./read-answer";
import { RespondentFields } from "./respondent-fields";
import type { Sent } from "./sent-answer";

type Props = {
  form: Form;
  queue: AnswerQueue;
  ticket: string | undefined;
  /** What was answered before, question by question. */
  scores: Record<string, number>;
  onDone: (sent: Sent) => void;
};

export function SurveyForm({ form, queue, ticket, scores, onDone }: Props) {
  const { t, i18n } = useLingui();
  const errors = useFormErrors();
  // The id is fixed while this form is on the screen: pressing the button twice is one answer.
  const [id] = useState(newUuid);
  const { elements } = form.instrument;
  const subject = form.service?.name ?? form.unit.name;
  const submit = useMutation({ mutationFn: queue.submit, onSuccess: (outcome) => onDone({ id, outcome }) });

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const answer = readAnswer(id, todayIso(), form, new FormData(event.currentTarget), ticket);
    const missing = unanswered(elements, answer).map(({ code }) => ({
      field: code,
      message: t`Pertanyaan ${1 + elements.findIndex((element) => element.code === code)}: pilih salah satu jawaban`,
    }));
    if (!errors.accept(missing)) return;
    submit.mutate({ id, code: form.code, service: subject, savedAt: new Date().toISOString(), answer, refusal: null });
  }

  return (
    <Page
      title={t`Bagaimana layanan ini menurut Anda?`}
      kicker={subject}
      lead={[form.unit.name, form.government.name, formatPeriod(form.period.label)].filter((part) => part !== subject).join(" · ")}
      hasErrors={errors.list.length > 0}
    >
      <PendingAnswers queue={queue} />
      {i18n.locale === "en" && (
        <p className="measure">
          <Trans>Pertanyaan resminya berbahasa Indonesia.</Trans>
        </p>
      )}
      <p className="measure">
        <Plural value={elements.length} other="# pertanyaan, sekitar 2 menit." /> <Trans>Kami tidak meminta nama Anda.</Trans>{" "}
        <Link to="/survei/$code/mudah" params={{ code: form.code }} search={{ tiket: ticket }} replace>
          <Trans>Isi satu per satu dengan gambar dan suara</Trans>
        </Link>
      </p>
      <form className="survey" onSubmit={onSubmit} noValidate>
        {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
        {elements.map((element, index) => (
          <RadioGroup
            key={element.code}
            name={element.code}
            legend={
              <>
                <span className="survey-no">
                  <Original text={t`${index + 1} dari ${elements.length} · ${element.name}`} words={[element.name]} />
                </span>
                <span lang="id">{element.question}</span>
              </>
            }
            error={errors.of(element.code)}
            defaultValue={String(scores[element.code] ?? "")}
            choices={choicesOf(element.answers)}
          />
        ))}
        {form.questions.map(({ code, question, answers }) => (
          <RadioGroup
            key={code}
            name={`extra-${code}`}
            legend={<span lang="id">{question}</span>}
            optional
            choices={choicesOf(answers)}
          />
        ))}
        <RespondentFields fields={form.instrument.respondent_fields} />
        <TextAreaField
          id="suggestion"
          label={t`Saran atau keluhan`}
          hint={t`Jangan tulis nama atau nomor telepon.`}
          optional
          rows={3}
        />
        <Button type="submit" busy={submit.isPending}>
          <Trans>Kirim jawaban</Trans>
        </Button>
      </form>
    </Page>
  );
}

/** Answers count from 1; they exist in Indonesian only, as the questions do. */
function choicesOf(answers: readonly string[]): Choice[] {
  return answers.map((label, position) => ({ value: String(position + 1), label: <span lang="id">{label}</span> }));
}
