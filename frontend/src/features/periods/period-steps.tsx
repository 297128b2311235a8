import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { mayI, useAccount } from "~/api/session";
import { periodKey } from "~/api/survey-periods";
import type { Period } from "~/api/types";
import { formatDate, formatPeriod } from "~/lib/format";
import { Button } from "~/ui/button";
import { CheckAnswers } from "~/ui/desk/check-answers";
import { ProblemNotice } from "~/ui/problem-notice";
import { movePeriod, type PeriodStep } from "./api";

type Props = { government: string; period: Period; etag: string };

export function PeriodSteps({ government, period, etag }: Props) {
  const { t } = useLingui();
  const account = useAccount();
  const queries = useQueryClient();
  const [checking, setChecking] = useState(false);
  const move = useMutation({
    mutationFn: (step: PeriodStep) => movePeriod(government, period.id, etag, step),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: periodKey(government, period.id) });
      await queries.invalidateQueries({ queryKey: ["periods", government] });
      await queries.invalidateQueries({ queryKey: ["seals", government] });
    },
  });
  const open = period.allowed_actions;
  const mayOpen = open.includes("open") && mayI(account, "surveys:manage");
  const mayClose = open.includes("close") && mayI(account, "surveys:manage");
  const maySeal = open.includes("seal") && mayI(account, "surveys:seal");
  if (!mayOpen && !mayClose && !maySeal) return null;
  if (checking) {
    return (
      <section className="card">
        <CheckAnswers
          title={t`Periksa sebelum menyegel`}
          facts={[
            { name: t`Masa survei`, value: formatPeriod(period.label) },
            { name: t`Jawaban diterima sampai`, value: formatDate(period.grace_until) },
          ]}
          consequence={
            <Trans>
              Setelah disegel, jawaban tidak dapat ditambah, dibuang, atau diubah. Laporan PDF dibuat dan IKM diumumkan.
            </Trans>
          }
          action={<Trans>Segel masa survei</Trans>}
          busy={move.isPending}
          error={move.error}
          onConfirm={() => move.mutate("seal")}
          onBack={() => setChecking(false)}
        />
      </section>
    );
  }
  return (
    <section className="card stack">
      <h2 className="h3">
        <Trans>Langkah berikutnya</Trans>
      </h2>
      {move.error && <ProblemNotice error={move.error} />}
      {mayOpen && (
        <Button busy={move.isPending} onClick={() => move.mutate("open")}>
          <Trans>Buka masa survei</Trans>
        </Button>
      )}
      {mayClose && (
        <>
          <p>{t`Jawaban yang diisi sebelum ditutup masih dapat tiba sampai ${formatDate(period.grace_until)}.`}</p>
          <Button busy={move.isPending} onClick={() => move.mutate("close")}>
            <Trans>Tutup masa survei</Trans>
          </Button>
        </>
      )}
      {maySeal && (
        <Button onClick={() => setChecking(true)}>
          <Trans>Segel hasilnya</Trans>
        </Button>
      )}
    </section>
  );
}
