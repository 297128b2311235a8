import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { governmentQuery, unitsQuery } from "~/api/directory";
import { isProblem } from "~/api/problem";
import { askedRound, chooseInstrument, roundSearch, sealedLabels } from "~/api/sealed-rounds";
import { type Asked, resultQuery, sealedQuery } from "~/api/survey-results";
import type { Seal } from "~/api/types";
import { loadWords } from "~/lib/locale";
import { currentPeriod, newestFirst } from "~/lib/period";
import { Page } from "~/ui/page";
import { ProblemNotice } from "~/ui/problem-notice";
import { Loading } from "~/ui/query-view";
import { RoundChooser } from "~/ui/round-chooser";
import { WhenNear } from "~/ui/when-near";
import { Board } from "./board";
import { standingSeal } from "./standing-seal";

/** What the board rests on comes when somebody reads on: on the wall and at first sight nobody needs it. */
const Evidence = lazy(async () => {
  const words = ["board/evidence", "ui/results"].map(loadWords);
  const [evidence] = await Promise.all([import("./evidence/evidence"), ...words]);
  return { default: evidence.Evidence };
});

const UnknownUnit = lazy(async () => ({ default: (await absent()).UnknownUnit }));
const NotAsked = lazy(async () => ({ default: (await absent()).NotAsked }));

async function absent() {
  const [parts] = await Promise.all([import("./absent/absent"), loadWords("board/absent")]);
  return parts;
}

/** A unit's result as it would hang on the wall, and below it everything it rests on. */
export function BoardPage() {
  const { t } = useLingui();
  const { g, unitId } = useParams({ from: "/public/$g/survei/$unitId" });
  const government = useQuery(governmentQuery(g));
  const units = useQuery(unitsQuery(g));
  const unit = units.data?.data.find(({ id }) => id === unitId);
  const seals = useQuery(sealedQuery(g, unitId));
  if (units.data && !unit) {
    return (
      <Suspense fallback={<Loading />}>
        <UnknownUnit government={g} />
      </Suspense>
    );
  }
  return (
    <Page
      title={unit?.name ?? t`Hasil survei`}
      tabTitle={unit ? t`Hasil survei – ${unit.name}` : t`Hasil survei`}
      kicker={government.data ? t`Kepuasan masyarakat · ${government.data.name}` : t`Kepuasan masyarakat`}
      back={
        <Link to="/$g/survei" params={{ g }} className="back">
          <Trans>Semua unit</Trans>
        </Link>
      }
    >
      {seals.error && <ProblemNotice error={seals.error} onRetry={() => void seals.refetch()} />}
      {seals.data ? <Rounds government={g} unitId={unitId} seals={seals.data.data} /> : !seals.error && <Loading />}
    </Page>
  );
}

function Rounds({ government, unitId, seals }: { government: string; unitId: string; seals: Seal[] }) {
  const asked = askedRound(seals, useSearch({ from: "/public/$g/survei/$unitId" }));
  const navigate = useNavigate({ from: "/$g/survei/$unitId" });
  const sealed = sealedLabels(seals, asked.instrument);
  const go = (wanted: Asked) => void navigate({ search: roundSearch(seals, wanted) });
  return (
    <>
      <RoundChooser
        asked={asked}
        periods={newestFirst([...sealed, currentPeriod(), asked.period])}
        sealed={sealed}
        onPeriod={(period) => go({ ...asked, period })}
        onInstrument={(instrument) => go(chooseInstrument(seals, asked, instrument))}
      />
      <Result government={government} unitId={unitId} asked={asked} seals={seals} />
    </>
  );
}

type ResultProps = { government: string; unitId: string; asked: Asked; seals: Seal[] };

function Result({ government, unitId, asked, seals }: ResultProps) {
  const index = useQuery(resultQuery(government, { scope: "unit", id: unitId }, asked));
  const seal = standingSeal(seals, asked);
  if (index.data) {
    return (
      <Board government={government} unitId={unitId} asked={asked} index={index.data} seal={seal}>
        <WhenNear key={`${asked.period}-${asked.instrument}`}>
          <Evidence government={government} unitId={unitId} asked={asked} index={index.data} seals={seals} />
        </WhenNear>
      </Board>
    );
  }
  if (isProblem(index.error) && index.error.status === 404) {
    return (
      <Suspense fallback={<Loading />}>
        <NotAsked government={government} unitId={unitId} period={asked.period} seals={seals} />
      </Suspense>
    );
  }
  return index.error ? <ProblemNotice error={index.error} onRetry={() => void index.refetch()} /> : <Loading />;
}
