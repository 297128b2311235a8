import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { mayI, useAccount } from "~/api/session";
import { periodKey } from "~/api/survey-periods";
import type { Period, Ticket } from "~/api/types";
import { formatNumber } from "~/lib/format";
import { Button } from "~/ui/button";
import { UnitSurveyFrame } from "~/ui/desk/unit-survey-frame";
import { ProblemNotice } from "~/ui/problem-notice";
import { AnomalyList } from "./anomaly-list";
import { scanAnswers } from "./api";
import { HeldIndex } from "./held-index";
import { InvalidationList } from "./invalidation-list";
import { LedgerSection } from "./ledger-section";
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
          <Scan government={government} period={period} />
          <AnomalyList government={government} period={period} />
        </section>
        <InvalidationList government={government} period={period} />
        <HeldIndex government={government} period={period} />
        <TicketSection government={government} period={period} onIssued={setPrinted} />
        <LedgerSection government={government} period={period} />
      </div>
    </>
  );
}

function Scan({ government, period }: { government: string; period: Period }) {
  const queries = useQueryClient();
  const may = mayI(useAccount(), "surveys:manage");
  const scan = useMutation({
    mutationFn: () => scanAnswers(government, period.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: periodKey(government, period.id) }),
  });
  if (!may || period.state === "planned" || period.state === "sealed") return null;
  return (
    <div className="row no-print">
      <Button tone="quiet" busy={scan.isPending} onClick={() => scan.mutate()}>
        <Trans>Periksa jawaban sekarang</Trans>
      </Button>
      <span role="status">
        {scan.data && (
          <>
            <Plural value={scan.data.tests} other="# pengujian" /> <Trans>atas {formatNumber(scan.data.answers)} jawaban.</Trans>{" "}
            {scan.data.tests === 0 && <Trans>Diperlukan sedikitnya 30 jawaban pada 10 hari berbeda.</Trans>}
          </>
        )}
      </span>
      {scan.error && <ProblemNotice error={scan.error} />}
    </div>
  );
}
