import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useEffect } from "react";
import type { Receipt } from "~/api/types";
import { formatDate } from "~/lib/format";
import { loadWords } from "~/lib/locale";
import { COMPLAINT_STATES } from "~/lib/words/cases";
import { KIND_NAMES } from "~/lib/words/reports";
import { word } from "~/lib/words/word";
import { Button } from "~/ui/button";
import { CaseMessages } from "~/ui/case/case-messages";
import { CaseTimeline } from "~/ui/case/case-timeline";
import { ClockList } from "~/ui/case/clock-list";
import { Page } from "~/ui/page";
import { Loading } from "~/ui/query-view";
import { QuickExit } from "~/ui/report/quick-exit";
import { ReceiptActions } from "./receipt-actions";
import type { ReceiptSession } from "./receipt-session";

// Most reports that are looked up have no decision yet.
const DecisionView = lazy(async () => {
  const [view] = await Promise.all([import("~/ui/case/decision-view"), loadWords("words/components")]);
  return { default: view.DecisionView };
});

type Props = { receipt: Receipt; session: ReceiptSession; onChanged: (receipt: Receipt) => void; onClose: () => void };

export function ReceiptView({ receipt, session, onChanged, onClose }: Props) {
  const { t } = useLingui();
  useEffect(() => document.querySelector<HTMLElement>("main h1")?.focus(), []);
  return (
    <Page
      title={t`Laporan ${receipt.ticket}`}
      tabTitle={t`Cek laporan`}
      kicker={word(KIND_NAMES, receipt.kind)}
      head={
        <>
          <p className="row">
            <span className="stamp">{word(COMPLAINT_STATES, receipt.state)}</span>
            <span>{t`diterima ${formatDate(receipt.filed_on)}`}</span>
          </p>
          <div className="row">
            <QuickExit />
            <Button tone="quiet" onClick={onClose}>
              <Trans>Tutup laporan ini</Trans>
            </Button>
          </div>
        </>
      }
    >
      <div className="columns">
        <div className="stack stack-l">
          {receipt.decision && (
            <Suspense fallback={<Loading />}>
              <DecisionView decision={receipt.decision} />
            </Suspense>
          )}
          <ReceiptActions receipt={receipt} session={session} onChanged={onChanged} />
          <section>
            <h2>
              <Trans>Percakapan</Trans>
            </h2>
            <CaseMessages messages={receipt.messages} reader="reporter" />
          </section>
          <details className="more">
            <summary>
              <Trans>Isi laporan Anda</Trans>
            </summary>
            {receipt.service_name && <p className="strong">{receipt.service_name}</p>}
            <p className="pre measure">{receipt.story}</p>
          </details>
        </div>
        <aside className="stack stack-l">
          <section className="card">
            <h2 className="h3">
              <Trans>Batas waktu</Trans>
            </h2>
            <ClockList clocks={receipt.clocks} reader="reporter" />
          </section>
          <section>
            <h2 className="h3">
              <Trans>Perjalanan laporan</Trans>
            </h2>
            <CaseTimeline events={receipt.timeline} />
          </section>
        </aside>
      </div>
    </Page>
  );
}
