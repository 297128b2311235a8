import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { FiledReport } from "~/api/types";
import { useFormErrors } from "~/lib/field-errors";
import { newUuid } from "~/lib/uuid";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Page } from "~/ui/page";
import { QuickExit } from "~/ui/report/quick-exit";
import { AboutStep } from "./about-step";
import { CheckStep } from "./check-step";
import { type Draft, EMPTY_DRAFT, firstOpenStep, KINDS, problemsAt, type Step, type StepProps, STEPS } from "./draft";
import { FiledPage } from "./filed-page";
import { IdentityStep } from "./identity-step";
import { KindStep } from "./kind-step";
import { StoryStep } from "./story-step";

export function ReportPage() {
  const { g } = useParams({ from: "/public/$g/lapor/baru" });
  const { service, kind } = useSearch({ from: "/public/$g/lapor/baru" });
  const [draft, setDraft] = useState<Draft>({
    ...EMPTY_DRAFT,
    serviceId: service ?? "",
    kind: KINDS.find((known) => known === kind) ?? "",
  });
  // One key for one report: pressing "Kirim" again after a broken line files it once.
  const [key] = useState(newUuid);
  const [filed, setFiled] = useState<FiledReport | null>(null);

  if (filed) return <FiledPage government={g} filed={filed} />;
  return (
    <Steps
      government={g}
      draft={draft}
      submissionKey={key}
      change={(part) => setDraft((before) => ({ ...before, ...part }))}
      onFiled={(report) => {
        setDraft(EMPTY_DRAFT);
        setFiled(report);
      }}
    />
  );
}

type StepsProps = {
  government: string;
  draft: Draft;
  submissionKey: string;
  change: (part: Partial<Draft>) => void;
  onFiled: (filed: FiledReport) => void;
};

function Steps({ government, draft, submissionKey, change, onFiled }: StepsProps) {
  const { t } = useLingui();
  const errors = useFormErrors();
  const navigate = useNavigate({ from: "/$g/lapor/baru" });
  const { langkah } = useSearch({ from: "/public/$g/lapor/baru" });
  const wanted = STEPS.find((step) => step === langkah) ?? (draft.kind ? "story" : "kind");
  const reachable = STEPS.indexOf(firstOpenStep(draft));
  const step: Step = STEPS.indexOf(wanted) > reachable ? (STEPS[reachable] ?? "kind") : wanted;
  const position = STEPS.indexOf(step);

  function goTo(next: Step) {
    errors.accept([]);
    void navigate({ search: (before) => ({ ...before, langkah: next }) });
  }
  function forward() {
    const next = STEPS[position + 1];
    if (errors.accept(problemsAt(step, draft)) && next) goTo(next);
  }

  const titles: Record<Step, string> = {
    kind: t`Apa yang ingin Anda sampaikan?`,
    story: t`Ceritakan kejadiannya`,
    about: t`Layanan, waktu, dan jumlah`,
    identity: t`Siapa yang boleh tahu nama Anda?`,
    check: t`Periksa laporan Anda`,
  };
  const props: StepProps = { government, draft, change, errorOf: errors.of };
  return (
    <Page
      key={step}
      title={titles[step]}
      kicker={t`Langkah ${position + 1} dari ${STEPS.length}`}
      hasErrors={errors.list.length > 0}
      back={<BackLink government={government} previous={STEPS[position - 1]} />}
      head={<QuickExit />}
    >
      {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
      {step === "check" ? (
        <CheckStep government={government} draft={draft} submissionKey={submissionKey} onEdit={goTo} onFiled={onFiled} />
      ) : (
        <form
          className="stack stack-l"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            forward();
          }}
        >
          {step === "kind" && <KindStep {...props} />}
          {step === "story" && <StoryStep {...props} />}
          {step === "about" && <AboutStep {...props} />}
          {step === "identity" && <IdentityStep {...props} />}
          <Button type="submit">
            <Trans>Lanjutkan</Trans>
          </Button>
        </form>
      )}
    </Page>
  );
}

function BackLink({ government, previous }: { government: string; previous: Step | undefined }) {
  return previous ? (
    <Link className="back" from="/$g/lapor/baru" to="." search={(before) => ({ ...before, langkah: previous })}>
      <Trans>Kembali</Trans>
    </Link>
  ) : (
    <Link className="back" to="/$g/lapor" params={{ g: government }}>
      <Trans>Kembali</Trans>
    </Link>
  );
}
