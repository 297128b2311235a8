import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { mayI, useAccount } from "~/api/session";
import { instrumentQuery } from "~/api/survey-periods";
import type { Anomaly, Period } from "~/api/types";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { QueryView } from "~/ui/query-view";
import { anomaliesQuery } from "./api";
import { DismissForm } from "./dismiss-form";
import { chanceWords, evidenceWords, falseAlarmWords, type Measure } from "./evidence";
import { forJudging } from "./for-judging";
import { ANOMALY_STATES, placeWords, SIGNALS } from "./integrity-words";
import { ProposeForm } from "./propose-form";

type Props = { government: string; period: Period };

export function AnomalyList({ government, period }: Props) {
  const { t } = useLingui();
  const query = useQuery(anomaliesQuery(government, period.id));
  const instrument = useQuery(instrumentQuery(period.instrument)).data;
  const mayPropose = mayI(useAccount(), "surveys:manage") && (period.state === "open" || period.state === "closing");
  const [free, setFree] = useState(false);
  return (
    <>
      <QueryView
        query={query}
        isEmpty={(all) => all.length === 0}
        empty={
          <Empty title={t`Tidak ada kejanggalan yang tercatat.`}>
            <p>
              <Trans>Pemeriksaan berjalan sendiri saat masa survei ditutup, atau bila Anda memintanya.</Trans>
            </p>
          </Empty>
        }
      >
        {(all) =>
          instrument &&
          forJudging(all).map((anomaly) => (
            <AnomalyCard
              key={`${anomaly.id} ${anomaly.version}`}
              government={government}
              period={period}
              anomaly={anomaly}
              measure={{ elements: instrument.elements.length, scale: instrument.scale }}
              mayPropose={mayPropose}
            />
          ))
        }
      </QueryView>
      {mayPropose && (
        <div className="no-print">
          {free ? (
            <div className="card">
              <ProposeForm government={government} period={period} anomaly={null} onClose={() => setFree(false)} />
            </div>
          ) : (
            <Button tone="quiet" onClick={() => setFree(true)}>
              <Trans>Usulkan karantina tanpa temuan</Trans>
            </Button>
          )}
        </div>
      )}
    </>
  );
}

type CardProps = Props & { anomaly: Anomaly; measure: Measure; mayPropose: boolean };

function AnomalyCard({ government, period, anomaly, measure, mayPropose }: CardProps) {
  const { t } = useLingui();
  const mayDismiss = mayI(useAccount(), "surveys:seal");
  const [doing, setDoing] = useState<"dismiss" | "propose" | null>(null);
  const open = anomaly.state === "open";
  return (
    <article className="card stack stack-s">
      <div className="section-head">
        <h3>{t(SIGNALS[anomaly.signal])}</h3>
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
      {open && !doing && (mayPropose || mayDismiss) && (
        <div className="row no-print">
          {mayPropose && (
            <Button tone="quiet" small onClick={() => setDoing("propose")}>
              <Trans>Usulkan karantina</Trans>
            </Button>
          )}
          {mayDismiss && (
            <Button tone="quiet" small onClick={() => setDoing("dismiss")}>
              <Trans>Nyatakan jujur</Trans>
            </Button>
          )}
        </div>
      )}
      {doing === "propose" && (
        <ProposeForm government={government} period={period} anomaly={anomaly} onClose={() => setDoing(null)} />
      )}
      {doing === "dismiss" && <DismissForm government={government} anomaly={anomaly} onClose={() => setDoing(null)} />}
    </article>
  );
}
