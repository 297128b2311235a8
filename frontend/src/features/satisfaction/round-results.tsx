import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { unitsQuery } from "~/api/directory";
import { isProblem } from "~/api/problem";
import { type Asked, instrumentsQuery, resultQuery } from "~/api/survey-results";
import type { Index, UnitComparison } from "~/api/types";
import { formatDate, formatNumber, formatScore, todayIso } from "~/lib/format";
import { loadWords } from "~/lib/locale";
import { Empty } from "~/ui/empty";
import { ProblemNotice } from "~/ui/problem-notice";
import { Loading } from "~/ui/query-view";
import { WhenNear } from "~/ui/when-near";
import { comparisonQuery } from "./api";
import { shownUnits } from "./shown-units";
import { UnitTable } from "./unit-table";

// With one unit there is nothing to compare, so nothing is drawn and nothing fetched for it.
const FunnelFigure = lazy(async () => ({ default: (await import("./funnel-figure")).FunnelFigure }));

const Rollups = lazy(async () => {
  const words = ["satisfaction/further", "ui/results"].map(loadWords);
  const [rollups] = await Promise.all([import("./further/rollups"), ...words]);
  return { default: rollups.Rollups };
});

const OpenData = lazy(async () => {
  const [data] = await Promise.all([import("./further/open-data"), loadWords("satisfaction/further")]);
  return { default: data.OpenData };
});

type Props = { government: string; asked: Asked; sealedUnits: readonly string[]; name: string };

export function RoundResults({ government, asked, sealedUnits, name }: Props) {
  const comparison = useQuery(comparisonQuery(government, asked));
  const whole = useQuery(resultQuery(government, { scope: "government" }, asked));
  if (comparison.data) {
    return (
      <>
        <Whole comparison={comparison.data} whole={whole.data} sealed={sealedUnits} name={name} />
        <Suspense fallback={<Loading />}>
          <Units government={government} asked={asked} comparison={comparison.data} sealed={sealedUnits} />
          <WhenNear key={`${asked.period}-${asked.instrument}`}>
            {comparable(comparison.data) && <Rollups government={government} asked={asked} />}
            <OpenData government={government} />
          </WhenNear>
        </Suspense>
      </>
    );
  }
  if (isProblem(comparison.error) && comparison.error.status === 404) return <NothingAsked government={government} name={name} />;
  if (comparison.error) return <ProblemNotice error={comparison.error} onRetry={() => void comparison.refetch()} />;
  return <Loading />;
}

/** With one unit every way of averaging gives its own figure. */
function comparable({ units }: UnitComparison): boolean {
  return shownUnits(units).length > 1;
}

function NothingAsked({ government, name }: { government: string; name: string }) {
  const { t } = useLingui();
  return (
    <div className="section">
      <Empty title={t`Tidak ada unit yang disurvei pada ${name} dengan kuesioner ini.`}>
        <p>
          <Trans>
            Pilih masa survei atau kuesioner lain. Survei wajib diadakan paling sedikit sekali setahun; bila layanan yang Anda pakai
            belum pernah disurvei,{" "}
            <Link to="/$g/lapor" params={{ g: government }}>
              sampaikan kepada kami
            </Link>
            .
          </Trans>
        </p>
      </Empty>
    </div>
  );
}

type WholeProps = { comparison: UnitComparison; whole: Index | undefined; sealed: readonly string[]; name: string };

function Whole({ comparison, whole, sealed, name }: WholeProps) {
  const { t } = useLingui();
  const { units } = comparison;
  const shown = shownUnits(units);
  const closed = units.filter(({ unit_id }) => sealed.includes(unit_id)).length;
  const answers = units.reduce((sum, { n }) => sum + n, 0);
  return (
    <section className="section" aria-label={t`Ringkasan ${name}`}>
      <dl className="strip">
        <div>
          <dt>{t`Indeks seluruh unit`}</dt>
          <dd>
            <span className="figure">{whole && whole.index !== null ? formatScore(whole.index) : "—"}</span>
            <span className="strip-note">
              {whole && whole.index !== null && whole.margin !== null
                ? whole.category && whole.publishable
                  ? t`± ${formatScore(whole.margin)} · mutu ${whole.category}`
                  : t`± ${formatScore(whole.margin)} · mutu tidak disebut`
                : t`terlalu sedikit jawaban untuk ditampilkan`}
            </span>
          </dd>
        </div>
        <div>
          <dt>{t`Jawaban`}</dt>
          <dd>
            <span className="figure">{formatNumber(answers)}</span>
            <span className="strip-note">
              <Plural value={units.length} other="dari # unit" />
              {shown.length < units.length && t`, ${shown.length} dapat ditampilkan`}
            </span>
          </dd>
        </div>
        <div>
          <dt>{t`Disegel`}</dt>
          <dd>
            <span className="figure">{t`${closed} dari ${units.length}`}</span>
            <span className="strip-note">
              {closed === units.length && t`tidak dapat berubah lagi`}
              {closed > 0 && closed < units.length && t`yang lain masih sementara`}
              {closed === 0 && t`semuanya masih sementara`}
            </span>
          </dd>
        </div>
      </dl>
    </section>
  );
}

type UnitsProps = { government: string; asked: Asked; comparison: UnitComparison; sealed: readonly string[] };

function Units({ government, asked, comparison, sealed }: UnitsProps) {
  const { t } = useLingui();
  const basis = useQuery(instrumentsQuery).data?.data.find(({ code }) => code === asked.instrument)?.legal_basis ?? "";
  const shown = shownUnits(comparison.units);
  // A unit may have sealed another questionnaire in this round, so the one compared here is always named.
  const search = { masa: asked.period, instrumen: asked.instrument };
  return (
    <section className="section">
      <h2>
        <Trans>Semua unit</Trans>
      </h2>
      <div className="stack">
        {comparison.average !== null && comparable(comparison) ? (
          <FunnelFigure
            comparison={comparison}
            average={comparison.average}
            units={shown}
            source={t`Sumber: survei unit, ${basis}; keadaan ${formatDate(todayIso())}.`}
          />
        ) : (
          <Empty title={t`Belum ada yang dapat dibandingkan.`}>
            <p>
              <Trans>Perbandingan digambar mulai dari dua unit yang masing-masing punya sedikitnya sepuluh jawaban.</Trans>
            </p>
          </Empty>
        )}
        <UnitTable government={government} comparison={comparison} search={search} sealed={sealed} />
        <NotAsked government={government} comparison={comparison} />
      </div>
    </section>
  );
}

/** Silence is a result too: units without a survey are named. */
function NotAsked({ government, comparison }: { government: string; comparison: UnitComparison }) {
  const units = useQuery(unitsQuery(government)).data?.data ?? [];
  const asked = new Set(comparison.units.map(({ unit_id }) => unit_id));
  const silent = units.filter(({ id, closed_on }) => !closed_on && !asked.has(id));
  if (silent.length === 0) return null;
  return (
    <details className="more">
      <summary>
        <Plural value={silent.length} other="# unit tidak disurvei pada masa ini" />
      </summary>
      <ul className="small">
        {silent.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </details>
  );
}
