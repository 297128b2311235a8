import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useDeskGovernment } from "~/api/desk-government";
import { unitsQuery } from "~/api/directory";
import { mayI, useAccount } from "~/api/session";
import type { Period } from "~/api/types";
import { formatPeriod } from "~/lib/format";
import { PERIOD_STATES } from "~/lib/words/surveys";
import { word } from "~/lib/words/word";
import { Empty } from "~/ui/empty";
import { SelectField } from "~/ui/field";
import { Page } from "~/ui/page";
import { QueryView } from "~/ui/query-view";
import { periodQuery, periodsQuery } from "./api";
import { FormList } from "./form-list";
import { ImportAnswers } from "./import-answers";
import { PeriodFigures } from "./period-figures";
import { PeriodSteps } from "./period-steps";
import { SealList } from "./seal-list";
import { Suggestions } from "./suggestions";

export function UnitSurveyPage() {
  const { t } = useLingui();
  const { unitId } = useParams({ from: "/meja/survei/$unitId" });
  const { periode } = useSearch({ from: "/meja/survei/$unitId" });
  const navigate = useNavigate({ from: "/meja/survei/$unitId" });
  const government = useDeskGovernment();
  const unit = useQuery(unitsQuery(government)).data?.data.find(({ id }) => id === unitId);
  const periods = useQuery(periodsQuery(government, unitId));
  const all = periods.data?.data ?? [];
  const chosen = all.find(({ id }) => id === periode) ?? all.find(({ state }) => state === "open") ?? all[0];
  return (
    <Page
      title={unit?.name ?? t`Survei`}
      kicker={t`Survei kepuasan masyarakat`}
      back={
        <Link className="back" to="/meja/survei">
          <Trans>Semua unit</Trans>
        </Link>
      }
    >
      <QueryView
        query={periods}
        isEmpty={({ data }) => data.length === 0}
        empty={<Empty title={t`Unit ini belum punya masa survei.`} />}
      >
        {({ data }) => (
          <div className="stack stack-l">
            <SelectField
              id="periode"
              label={t`Masa survei`}
              width="mid"
              options={data.map(({ id, label, state }) => ({
                value: id,
                label: `${formatPeriod(label)} – ${word(PERIOD_STATES, state)}`,
              }))}
              value={chosen?.id ?? ""}
              onChange={(event) => void navigate({ search: { periode: event.target.value }, replace: true })}
            />
            {chosen && <PeriodView key={chosen.id} government={government} periodId={chosen.id} />}
            <SealList government={government} unit={unitId} />
          </div>
        )}
      </QueryView>
    </Page>
  );
}

function PeriodView({ government, periodId }: { government: string; periodId: string }) {
  const query = useQuery(periodQuery(government, periodId));
  return (
    <QueryView query={query}>{({ data, etag }) => <OnePeriod government={government} period={data} etag={etag} />}</QueryView>
  );
}

function OnePeriod({ government, period, etag }: { government: string; period: Period; etag: string }) {
  const mayManage = mayI(useAccount(), "surveys:manage");
  const collecting = period.state === "open" || period.state === "closing";
  return (
    <>
      <PeriodFigures government={government} period={period} />
      <div className="columns columns-even">
        <FormList government={government} period={period} mayManage={mayManage} />
        <div className="stack stack-l">
          <PeriodSteps government={government} period={period} etag={etag} />
          {mayManage && collecting && <ImportAnswers government={government} period={period} />}
        </div>
      </div>
      <Suggestions government={government} period={period} />
    </>
  );
}
