import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { mayI, useAccount } from "~/api/session";
import { periodKey } from "~/api/survey-periods";
import type { Period } from "~/api/types";
import { formatDate } from "~/lib/format";
import { Button } from "~/ui/button";
import { useFocusBack } from "~/ui/desk/focus-back";
import { ProblemNotice } from "~/ui/problem-notice";
import { type CheckedStep, movePeriod, type PeriodStep } from "./api";
import { StepCheck } from "./step-check";

type Props = { government: string; period: Period; etag: string; onDone: (words: string) => void };

const STEPS: readonly PeriodStep[] = ["open", "close", "seal", "reopen", "drop"];

/** A revision holds answers and is given up by those who seal; a round that is dropped holds none. */
function scopeOf(step: PeriodStep, { revises_id }: Period): string {
  return step === "seal" || (step === "drop" && revises_id !== null) ? "surveys:seal" : "surveys:manage";
}

/** What may follow in the life of the round, as far as the service and one's role allow it. */
export function PeriodSteps({ government, period, etag, onDone }: Props) {
  const account = useAccount();
  const [checking, setChecking] = useState<CheckedStep | null>(null);
  const { place, giveBack } = useFocusBack<HTMLHeadingElement>();
  const steps = STEPS.filter((step) => period.allowed_actions.includes(step) && mayI(account, scopeOf(step, period)));
  if (steps.length === 0) return null;
  if (checking && steps.includes(checking)) {
    return (
      <section className="card">
        <StepCheck
          key={checking}
          government={government}
          period={period}
          etag={etag}
          step={checking}
          onDone={(words) => {
            setChecking(null);
            onDone(words);
          }}
          onBack={() => {
            setChecking(null);
            giveBack();
          }}
        />
      </section>
    );
  }
  const ask = (step: CheckedStep, words: ReactNode, quiet = false) =>
    steps.includes(step) && (
      <div>
        <Button tone={quiet ? "quiet" : "main"} onClick={() => setChecking(step)}>
          {words}
        </Button>
      </div>
    );
  return (
    <section className="card stack">
      <h2 className="h3" ref={place} tabIndex={-1}>
        <Trans>Langkah berikutnya</Trans>
      </h2>
      {steps.includes("open") && <OpenNow government={government} period={period} etag={etag} onDone={onDone} />}
      {ask("close", <Trans>Tutup masa survei</Trans>)}
      {ask("seal", <Trans>Segel hasilnya</Trans>)}
      {ask("reopen", <Trans>Buka kembali</Trans>, true)}
      {ask("drop", period.revises_id ? <Trans>Batalkan revisi ini</Trans> : <Trans>Batalkan masa survei ini</Trans>, true)}
    </section>
  );
}

function OpenNow({ government, period, etag, onDone }: Props) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const open = useMutation({
    mutationFn: () => movePeriod(government, period, etag, "open"),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: periodKey(government, period.id) });
      await queries.invalidateQueries({ queryKey: ["periods", government] });
      onDone(t`Masa survei dibuka, sampai ${formatDate(period.closes_on)}. Jawaban masuk lewat formulirnya.`);
    },
  });
  return (
    <>
      {open.error && <ProblemNotice error={open.error} />}
      <div>
        <Button busy={open.isPending} onClick={() => open.mutate()}>
          <Trans>Buka masa survei</Trans>
        </Button>
      </div>
    </>
  );
}
