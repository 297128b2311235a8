import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { governmentQuery } from "~/api/directory";
import { isProblem } from "~/api/problem";
import { type Asked, sealedQuery, SKM } from "~/api/survey-results";
import { formatPeriod } from "~/lib/format";
import { currentPeriod, newestFirst } from "~/lib/period";
import { Page } from "~/ui/page";
import { ProblemNotice } from "~/ui/problem-notice";
import { Loading } from "~/ui/query-view";
import { RoundChooser } from "~/ui/round-chooser";
import { RoundResults } from "./round-results";

export function SatisfactionPage() {
  const { t } = useLingui();
  const { g } = useParams({ from: "/public/$g/survei" });
  const { masa, instrumen } = useSearch({ from: "/public/$g/survei" });
  const navigate = useNavigate({ from: "/$g/survei" });
  const government = useQuery(governmentQuery(g));
  const seals = useQuery(sealedQuery(g));
  // A government that Prima does not know yet has sealed nothing either.
  const unknown = isProblem(seals.error) && seals.error.status === 404;
  const sealed = newestFirst(seals.data?.data.map(({ label }) => label) ?? []);
  const period = masa ?? (seals.isPending ? undefined : (sealed[0] ?? currentPeriod()));
  const asked: Asked | undefined = period === undefined ? undefined : { period, instrument: instrumen ?? SKM };
  return (
    <Page
      title={t`Kepuasan masyarakat`}
      kicker={government.data?.name}
      lead={t`Hasil survei setiap unit, selalu dengan margin galatnya. Urutannya menurut nama: ini bukan peringkat.`}
    >
      {seals.error && !unknown && <ProblemNotice error={seals.error} onRetry={() => void seals.refetch()} />}
      {asked ? (
        <>
          <RoundChooser
            asked={asked}
            periods={newestFirst([...sealed, currentPeriod(), asked.period])}
            sealed={sealed}
            onChoose={(search) => void navigate({ search })}
          />
          <RoundResults
            government={g}
            asked={asked}
            sealedUnits={seals.data?.data.filter(({ label }) => label === asked.period).map(({ unit_id }) => unit_id) ?? []}
            name={formatPeriod(asked.period)}
          />
        </>
      ) : (
        <Loading />
      )}
    </Page>
  );
}
