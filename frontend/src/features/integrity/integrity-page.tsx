import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { periodKey } from "~/api/survey-periods";
import type { Period, Ticket } from "~/api/types";
import { useDone } from "~/ui/desk/done-notice";
import { UnitSurveyFrame } from "~/ui/desk/unit-survey-frame";
import { AnomalyList } from "./anomaly-list";
import { scanAnswers } from "./api";
import { HeldIndex } from "./held-index";
import { InvalidationList } from "./invalidation-list";
import { LedgerSection } from "./ledger-section";
import { ScanNow } from "./scan";
import { TicketSection } from "./ticket-section";
import { TicketSlips } from "./ticket-slips";

const ROUTE = "/meja/survei/$unitId/keutuhan";

export function IntegrityPage() {
  const { t } = useLingui();
  const { unitId } = useParams({ from: ROUTE });
  const { periode } = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: ROUTE });
  return (
    <UnitSurveyFrame
      unitId={unitId}
      periode={periode}
      about={t`Keutuhan jawaban`}
      onChoose={(period) => void navigate({ search: { periode: period }, replace: true })}
    >
      {(government, period) => <Integrity government={government} period={period} />}
    </UnitSurveyFrame>
  );
}

export type Printed = { tickets: readonly Ticket[]; serviceId: string | null; day: string };

function Integrity({ government, period }: { government: string; period: Period }) {
  // Codes are shown once: while the sheet is there, it is all that this page prints.
  const [printed, setPrinted] = useState<Printed | null>(null);
  const queries = useQueryClient();
  const [judged, decided] = [useDone(), useDone()];
  const scan = useMutation({
    mutationFn: () => scanAnswers(government, period.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: periodKey(government, period.id) }),
  });
  return (
    <>
      {printed && <TicketSlips government={government} period={period} printed={printed} onClose={() => setPrinted(null)} />}
      <div className={printed ? "stack stack-l no-print" : "stack stack-l"}>
        <section className="stack">
          <h2>
            <Trans>Kejanggalan</Trans>
          </h2>
          <p className="measure">
            <Trans>
              Setiap hari dibandingkan dengan hari lain pada layanan dan cara mengisi yang sama. Temuan tidak membuktikan apa pun;
              orang yang menilainya, dan satu orang tidak pernah cukup untuk membatalkan jawaban.
            </Trans>
          </p>
          <ScanNow government={government} period={period} scan={scan} />
          {judged.notice}
          <AnomalyList
            government={government}
            period={period}
            scanned={scan.data}
            onJudged={judged.tell}
            onProposed={decided.tell}
          />
        </section>
        <InvalidationList government={government} period={period} done={decided} />
        <HeldIndex government={government} period={period} />
        <TicketSection government={government} period={period} onIssued={setPrinted} />
        <LedgerSection government={government} period={period} />
      </div>
    </>
  );
}
