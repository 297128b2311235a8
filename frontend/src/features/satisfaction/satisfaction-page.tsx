import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { governmentQuery } from "~/api/directory";
import { askedRound, chooseInstrument, roundSearch, sealedLabels } from "~/api/sealed-rounds";
import { type Asked, sealedQuery } from "~/api/survey-results";
import { formatPeriod } from "~/lib/format";
import { currentPeriod, newestFirst } from "~/lib/period";
import { Page } from "~/ui/page";
import { ProblemNotice } from "~/ui/problem-notice";
import { Loading } from "~/ui/query-view";
import { RoundChooser } from "~/ui/round-chooser";
import { RoundResults } from "./round-results";
import { RunningSurveys } from "./running-surveys";

export function SatisfactionPage() {
  const { t } = useLingui();
  const { g } = useParams({ from: "/public/$g/survei" });
  const search = useSearch({ from: "/public/$g/survei" });
  const navigate = useNavigate({ from: "/$g/survei" });
  const government = useQuery(governmentQuery(g));
  const seals = useQuery(sealedQuery(g));
  const all = seals.data?.data ?? [];
  const asked = seals.isPending ? undefined : askedRound(all, search);
  const sealed = asked ? sealedLabels(all, asked.instrument) : [];
  const go = (wanted: Asked) => void navigate({ search: roundSearch(all, wanted) });
  return (
    <Page
      title={t`Kepuasan masyarakat`}
      kicker={government.data?.name}
      lead={t`Hasil survei setiap unit, selalu dengan margin galatnya. Urutannya menurut nama: ini bukan peringkat.`}
    >
      <RunningSurveys government={g} />
      {seals.error && <ProblemNotice error={seals.error} onRetry={() => void seals.refetch()} />}
      {asked ? (
        <>
          <h2 className="section">
            <Trans>Hasil survei</Trans>
          </h2>
          <RoundChooser
            asked={asked}
            periods={newestFirst([...sealed, currentPeriod(), asked.period])}
            sealed={sealed}
            onPeriod={(period) => go({ ...asked, period })}
            onInstrument={(instrument) => go(chooseInstrument(all, asked, instrument))}
          />
          <RoundResults
            government={g}
            asked={asked}
            sealedUnits={all
              .filter(({ label, instrument }) => label === asked.period && instrument === asked.instrument)
              .map(({ unit_id }) => unit_id)}
            name={formatPeriod(asked.period)}
          />
        </>
      ) : (
        <Loading />
      )}
    </Page>
  );
}
