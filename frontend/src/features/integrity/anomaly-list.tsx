import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { mayI, useAccount } from "~/api/session";
import { instrumentQuery } from "~/api/survey-periods";
import type { Anomaly, Period, Scan } from "~/api/types";
import { formatNumber } from "~/lib/format";
import { Button } from "~/ui/button";
import { useFocusBack } from "~/ui/desk/focus-back";
import { Empty } from "~/ui/empty";
import { QueryView } from "~/ui/query-view";
import { anomaliesQuery, progressQuery } from "./api";
import { DismissForm } from "./dismiss-form";
import { chanceWords, evidenceWords, falseAlarmWords, type Measure } from "./evidence";
import { examined } from "./examined";
import { forJudging } from "./for-judging";
import { ANOMALY_STATES, placeWords, SIGNALS } from "./integrity-words";
import { ProposeForm } from "./propose-form";

type Props = {
  government: string;
  period: Period;
  /** What a search asked for on this page has looked at. */
  scanned: Scan | undefined;
  onJudged: (words: string) => void;
  onProposed: (words: string) => void;
};

export function AnomalyList({ government, period, scanned, onJudged, onProposed }: Props) {
  const query = useQuery(anomaliesQuery(government, period.id));
  const instrument = useQuery(instrumentQuery(period.instrument)).data;
  const mayPropose = mayI(useAccount(), "surveys:manage") && (period.state === "open" || period.state === "closing");
  return (
    <>
      <QueryView
        query={query}
        isEmpty={(all) => all.length === 0}
        empty={<NothingFound government={government} period={period} scanned={scanned} />}
      >
        {(all) =>
          instrument &&
          forJudging(all).map((anomaly) => (
            <AnomalyCard
              key={`${anomaly.id} ${anomaly.version}`}
              government={government}
              period={period}
              onJudged={onJudged}
              onProposed={onProposed}
              anomaly={anomaly}
              measure={{ elements: instrument.elements.length, scale: instrument.scale }}
              mayPropose={mayPropose}
            />
          ))
        }
      </QueryView>
      {mayPropose && <FreeProposal government={government} period={period} onProposed={onProposed} />}
    </>
  );
}

type FreeProps = Pick<Props, "government" | "period" | "onProposed">;

function FreeProposal({ government, period, onProposed }: FreeProps) {
  const [open, setOpen] = useState(false);
  const { place, giveBack } = useFocusBack<HTMLButtonElement>();
  return (
    <div className="no-print">
      {open ? (
        <div className="card">
          <ProposeForm
            government={government}
            period={period}
            anomaly={null}
            onDone={onProposed}
            onClose={() => {
              setOpen(false);
              giveBack();
            }}
          />
        </div>
      ) : (
        <Button tone="quiet" ref={place} onClick={() => setOpen(true)}>
          <Trans>Usulkan karantina tanpa temuan</Trans>
        </Button>
      )}
    </div>
  );
}

/** Says that nothing was found only about answers that were looked at. */
function NothingFound({ government, period, scanned }: Pick<Props, "government" | "period" | "scanned">) {
  const { t } = useLingui();
  const progress = useQuery(progressQuery(government, period.id)).data;
  if (!progress) return null;
  const { can, cannot } = examined(progress);
  const searched = scanned && scanned.tests > 0 ? scanned.answers : 0;
  if (searched > 0) {
    const n = formatNumber(searched);
    return <Empty title={t`Tidak ada kejanggalan pada ${n} jawaban yang diperiksa.`} />;
  }
  if (can === 0 && cannot > 0) return <Empty title={t`Tidak ada jawaban yang dapat diperiksa.`} />;
  return (
    <Empty title={t`Belum ada temuan yang tercatat.`}>
      <p>
        <Trans>Pemeriksaan berjalan sendiri saat masa survei ditutup, atau bila Anda memintanya.</Trans>
      </p>
    </Empty>
  );
}

type CardProps = Omit<Props, "scanned"> & { anomaly: Anomaly; measure: Measure; mayPropose: boolean };

function AnomalyCard({ government, period, onJudged, onProposed, anomaly, measure, mayPropose }: CardProps) {
  const { t } = useLingui();
  const [doing, setDoing] = useState<"dismiss" | "propose" | null>(null);
  const { place, giveBack } = useFocusBack<HTMLHeadingElement>();
  const close = () => {
    setDoing(null);
    giveBack();
  };
  const open = anomaly.state === "open";
  return (
    <article className="card stack stack-s">
      <div className="section-head">
        <h3 ref={place} tabIndex={-1}>
          {t(SIGNALS[anomaly.signal])}
        </h3>
        <span className={`tag ${open ? "tag-wait" : "tag-plain"}`}>{t(ANOMALY_STATES[anomaly.state])}</span>
      </div>
      <p className="small muted">{placeWords(period, anomaly)}</p>
      <p className="measure">{evidenceWords(anomaly, measure)}</p>
      <p className="measure small">
        {chanceWords(anomaly.p_value)}{" "}
        {anomaly.q_value !== null && falseAlarmWords(anomaly.q_value)}
      </p>
      {anomaly.reason && (
        <p className="pre measure">
          <span className="strong">{t`Alasan:`}</span> {anomaly.reason}
        </p>
      )}
      {open && !doing && (
        <Judging mayPropose={mayPropose} onPropose={() => setDoing("propose")} onDismiss={() => setDoing("dismiss")} />
      )}
      {doing === "propose" && (
        <ProposeForm
          government={government}
          period={period}
          anomaly={anomaly}
          onDone={onProposed}
          onClose={close}
        />
      )}
      {doing === "dismiss" && (
        <DismissForm government={government} anomaly={anomaly} onDone={onJudged} onClose={close} />
      )}
    </article>
  );
}

type JudgingProps = { mayPropose: boolean; onPropose: () => void; onDismiss: () => void };

function Judging({ mayPropose, onPropose, onDismiss }: JudgingProps) {
  const mayDismiss = mayI(useAccount(), "surveys:seal");
  if (!mayPropose && !mayDismiss) return null;
  return (
    <div className="row no-print">
      {mayPropose && (
        <Button tone="quiet" small onClick={onPropose}>
          <Trans>Usulkan karantina</Trans>
        </Button>
      )}
      {mayDismiss && (
        <Button tone="quiet" small onClick={onDismiss}>
          <Trans>Nyatakan jujur</Trans>
        </Button>
      )}
    </div>
  );
}
