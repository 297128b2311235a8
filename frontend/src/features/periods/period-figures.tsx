import { plural, t } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { instrumentQuery } from "~/api/survey-periods";
import { resultQuery } from "~/api/survey-results";
import type { Period, Progress } from "~/api/types";
import { ElementFigure } from "~/charts/element-figure";
import { formatDate, formatNumber, formatScore, todayIso } from "~/lib/format";
import { completion, INDEX_REASONS, SURVEY_CHANNELS } from "~/lib/words/surveys";
import { word } from "~/lib/words/word";
import { QueryView } from "~/ui/query-view";
import { progressQuery } from "./api";

export function PeriodFigures({ government, period }: { government: string; period: Period }) {
  const progress = useQuery(progressQuery(government, period.id));
  const asked = { period: period.label, instrument: period.instrument };
  const index = useQuery(resultQuery(government, { scope: "unit", id: period.unit_id }, asked)).data;
  const instrument = useQuery(instrumentQuery(period.instrument)).data;
  const basis = instrument?.legal_basis ?? period.instrument;
  const source =
    period.state === "sealed"
      ? t`Sumber: hasil yang disegel; ${basis}.`
      : t`Sumber: jawaban yang dihitung sampai ${formatDate(todayIso())}; ${basis}.`;
  return (
    <QueryView query={progress}>
      {(data) => (
        <>
          <Figures progress={data} closesOn={period.closes_on} />
          {index && index.elements.length > 0 && (
            <section>
              <h2>
                <Trans>Nilai setiap unsur</Trans>
              </h2>
              <ElementFigure index={index} instrument={instrument} source={source} />
            </section>
          )}
        </>
      )}
    </QueryView>
  );
}

function Figures({ progress, closesOn }: { progress: Progress; closesOn: string }) {
  const over = progress.state === "closing" || progress.state === "sealed";
  const pace = progress.forecast_on
    ? completion(progress.forecast_on, closesOn)
    : t`${plural(progress.days_left, { other: "# hari lagi" })}`;
  const share = Math.min(100, (progress.n / Math.max(1, progress.needed)) * 100);
  return (
    <section className="stack">
      <dl className="strip">
        <div>
          <dt>
            <Trans>Jawaban terkumpul</Trans>
          </dt>
          <dd>
            <span className="figure">{formatNumber(progress.n)}</span>
            <span className="strip-note">{t`dari ${formatNumber(progress.needed)} yang diperlukan`}</span>
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Masih diperlukan</Trans>
          </dt>
          <dd>
            <span className="figure">{formatNumber(progress.still_needed)}</span>
            <span className="strip-note">{over ? t`masa survei sudah berakhir` : pace}</span>
          </dd>
        </div>
        <div>
          <dt>{progress.state === "sealed" ? t`IKM yang disegel` : t`IKM sementara`}</dt>
          <dd>
            <span className="figure">{progress.index === null ? "—" : formatScore(progress.index)}</span>
            <span className="strip-note">
              {progress.margin !== null && `± ${formatScore(progress.margin)} · `}
              {announced(progress)}
            </span>
          </dd>
        </div>
      </dl>
      <svg className="sla-track" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="8" fill="#e3e7f4" />
        <rect width={share} height="8" fill="#24356b" />
      </svg>
      {progress.reasons.length > 0 && (
        <ul className="small">
          {progress.reasons.map((reason) => (
            <li key={reason}>{word(INDEX_REASONS, reason)}</li>
          ))}
        </ul>
      )}
      <p className="small muted">
        {progress.by_channel.map(({ channel, n }) => `${word(SURVEY_CHANNELS, channel)}: ${formatNumber(n)}`).join(" · ")}
      </p>
    </section>
  );
}

function announced({ publishable, state }: Progress): string {
  if (publishable) return t`dapat diumumkan`;
  return state === "sealed" ? t`tidak dapat diumumkan` : t`belum dapat diumumkan`;
}
