import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { resultQuery } from "~/api/survey-results";
import type { Period } from "~/api/types";
import { formatNumber, formatScore } from "~/lib/format";
import { progressQuery } from "./api";

/** What setting answers aside does to the index: with and without them. */
export function HeldIndex({ government, period }: { government: string; period: Period }) {
  const { t } = useLingui();
  const progress = useQuery(progressQuery(government, period.id)).data;
  const asked = { period: period.label, instrument: period.instrument };
  const index = useQuery(resultQuery(government, { scope: "unit", id: period.unit_id }, asked)).data;
  if (!progress || progress.quarantined === 0) return null;
  const held = index?.with_quarantined;
  return (
    <section className="stack">
      <h2>
        <Trans>IKM dengan dan tanpa jawaban yang dikarantina</Trans>
      </h2>
      <dl className="strip">
        <div>
          <dt>
            <Trans>Tanpa yang dikarantina</Trans>
          </dt>
          <dd>
            <span className="figure">{progress.index === null ? "—" : formatScore(progress.index)}</span>
            <span className="strip-note">
              <Plural value={progress.n} other="# jawaban" />
              {progress.margin !== null && ` · ± ${formatScore(progress.margin)}`}
            </span>
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Dengan yang dikarantina</Trans>
          </dt>
          <dd>
            <span className="figure">{typeof held?.index === "number" ? formatScore(held.index) : "—"}</span>
            <span className="strip-note">
              {typeof held?.index === "number" ? (
                <Plural value={held.n} other="# jawaban" />
              ) : (
                t`ditunjukkan mulai sepuluh jawaban yang dikarantina`
              )}
            </span>
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Dikarantina</Trans>
          </dt>
          <dd>
            <span className="figure">{formatNumber(progress.quarantined)}</span>
            <span className="strip-note">
              {progress.late > 0 ? <Plural value={progress.late} other="# jawaban lain terlambat" /> : t`menunggu orang kedua`}
            </span>
          </dd>
        </div>
      </dl>
    </section>
  );
}
