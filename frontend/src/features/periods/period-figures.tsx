import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { Index, Period, Progress } from "~/api/types";
import { ChartFigure } from "~/charts/chart-figure";
import { ElementChart, type Threshold } from "~/charts/element-chart";
import { formatDate, formatNumber, formatPeriod, formatScore } from "~/lib/format";
import { INDEX_REASONS, SURVEY_CHANNELS } from "~/lib/words/surveys";
import { word } from "~/lib/words/word";
import { QueryView } from "~/ui/query-view";
import { instrumentQuery, progressQuery, unitIndexQuery } from "./api";

const LOWEST = 3;
/** The scale runs from 25; the band that starts there needs no line. */
const LOWEST_INDEX = 25;

export function PeriodFigures({ government, period }: { government: string; period: Period }) {
  const progress = useQuery(progressQuery(government, period.id));
  const index = useQuery(unitIndexQuery(government, period.unit_id, period.label));
  const instrument = useQuery(instrumentQuery(period.instrument));
  const thresholds = (instrument.data?.bands ?? [])
    .filter(({ lowest }) => lowest > LOWEST_INDEX)
    .map(({ category, lowest }) => ({ label: `${category} ≥ ${formatScore(lowest)}`, value: lowest }));
  return (
    <QueryView query={progress}>
      {(data) => (
        <>
          <Figures progress={data} />
          {index.data && index.data.elements.length > 0 && (
            <section>
              <h2>
                <Trans>Nilai setiap unsur</Trans>
              </h2>
              <Elements index={index.data} thresholds={thresholds} />
            </section>
          )}
        </>
      )}
    </QueryView>
  );
}

function Figures({ progress }: { progress: Progress }) {
  const { t } = useLingui();
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
            <span className="strip-note">
              {progress.forecast_on
                ? t`dengan laju sekarang cukup pada ${formatDate(progress.forecast_on)}`
                : t`${progress.days_left} hari lagi`}
            </span>
          </dd>
        </div>
        <div>
          <dt>
            <Trans>IKM sementara</Trans>
          </dt>
          <dd>
            <span className="figure">{progress.index === null ? "—" : formatScore(progress.index)}</span>
            <span className="strip-note">
              {progress.margin !== null && `± ${formatScore(progress.margin)} · `}
              {progress.publishable ? t`dapat diumumkan` : t`belum dapat diumumkan`}
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

function Elements({ index, thresholds }: { index: Index; thresholds: Threshold[] }) {
  const { t } = useLingui();
  const sorted = index.elements.toSorted((a, b) => b.index - a.index);
  const [first, second] = sorted.slice(-2).map(({ name }) => name);
  const title = first && second ? t`${second} dan ${first.toLowerCase()} paling menahan IKM` : t`Nilai setiap unsur`;
  return (
    <ChartFigure
      title={title}
      unit={t`Nilai setiap unsur pada skala 25–100, ${formatPeriod(index.period)}, ${formatNumber(index.n)} responden`}
      table={{
        name: t`Nilai unsur ${formatPeriod(index.period)}`,
        head: [t`Unsur`, t`Rata-rata (1–4)`, t`Nilai (25–100)`],
        rows: sorted.map(({ name, mean, index: value }) => [name, formatScore(mean), formatScore(value)]),
      }}
    >
      <ElementChart elements={index.elements} label={title} lowest={LOWEST} thresholds={thresholds} />
    </ChartFigure>
  );
}
