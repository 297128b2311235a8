import { Trans } from "@lingui/react/macro";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { mayI, useAccount } from "~/api/session";
import type { Period } from "~/api/types";
import { type Done, useDone } from "~/ui/desk/done-notice";
import { UnitSurveyFrame } from "~/ui/desk/unit-survey-frame";
import { FormList } from "./form-list";
import { ImportAnswers } from "./import-answers";
import { PeriodFigures } from "./period-figures";
import { PeriodSteps } from "./period-steps";
import { RevisePeriod } from "./revise-period";
import { SealList } from "./seal-list";
import { Suggestions } from "./suggestions";

const ROUTE = "/meja/survei/$unitId";

export function UnitSurveyPage() {
  const { unitId } = useParams({ from: ROUTE });
  const { periode } = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: ROUTE });
  const done = useDone();
  return (
    <UnitSurveyFrame
      unitId={unitId}
      periode={periode}
      notice={done.notice}
      onChoose={(period) => {
        done.clear();
        void navigate({ search: { periode: period }, replace: true });
      }}
    >
      {(government, period, etag) => <OnePeriod government={government} period={period} etag={etag} onDone={done.tell} />}
    </UnitSurveyFrame>
  );
}

type OneProps = { government: string; period: Period; etag: string; onDone: Done["tell"] };

function OnePeriod({ government, period, etag, onDone }: OneProps) {
  const mayManage = mayI(useAccount(), "surveys:manage");
  const collecting = period.state === "open" || period.state === "closing";
  return (
    <>
      <RevisionNotice period={period} />
      <PeriodFigures government={government} period={period} />
      <div className="columns columns-even">
        <FormList government={government} period={period} mayManage={mayManage} />
        <div className="stack stack-l">
          <PeriodSteps government={government} period={period} etag={etag} onDone={onDone} />
          <RevisePeriod government={government} period={period} onDone={onDone} />
          {mayManage && collecting && <ImportAnswers government={government} period={period} />}
        </div>
      </div>
      <Suggestions government={government} period={period} />
      <SealList government={government} unit={period.unit_id} />
    </>
  );
}

function RevisionNotice({ period }: { period: Period }) {
  if (!period.revises_id) return null;
  return (
    <div className="notice">
      <p>
        {period.state === "sealed" ? (
          <Trans>Revisi {period.revision}: membetulkan hasil yang disegel sebelumnya.</Trans>
        ) : (
          <Trans>
            Revisi {period.revision} dari hasil yang sudah disegel. Yang berlaku tetap hasil lama sampai revisi ini disegel.
          </Trans>
        )}{" "}
        <Link to="/meja/survei/$unitId" params={{ unitId: period.unit_id }} search={{ periode: period.revises_id }}>
          <Trans>Lihat yang dibetulkan</Trans>
        </Link>
      </p>
    </div>
  );
}
