import { useLingui } from "@lingui/react/macro";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import type { Subject } from "~/api/survey-results";
import type { Period } from "~/api/types";
import { UnitSurveyFrame } from "~/ui/desk/unit-survey-frame";
import { SelectField } from "~/ui/field";
import { Exports } from "./exports";
import { OwnQuestions } from "./own-questions";
import { Results } from "./results";
import { Themes } from "./themes";

const ROUTE = "/meja/survei/$unitId/analisis";

export function AnalysisPage() {
  const { t } = useLingui();
  const { unitId } = useParams({ from: ROUTE });
  const { periode, layanan } = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: ROUTE });
  return (
    <UnitSurveyFrame
      unitId={unitId}
      periode={periode}
      about={t`Analisis`}
      onChoose={(period) => void navigate({ search: { periode: period }, replace: true })}
    >
      {(government, period) => (
        <Analysis
          government={government}
          period={period}
          wanted={layanan}
          onChoose={(service) => void navigate({ search: { periode, layanan: service }, replace: true })}
        />
      )}
    </UnitSurveyFrame>
  );
}

type Props = {
  government: string;
  period: Period;
  wanted: string | undefined;
  onChoose: (service: string | undefined) => void;
};

function Analysis({ government, period, wanted, onChoose }: Props) {
  const { t } = useLingui();
  const service = period.services.find(({ service_id }) => service_id === wanted)?.service_id;
  const subject: Subject = service ? { scope: "service", id: service } : { scope: "unit", id: period.unit_id };
  return (
    <>
      {period.services.length > 0 && (
        <SelectField
          id="service"
          label={t`Layanan`}
          width="mid"
          placeholder={t`Seluruh unit`}
          options={period.services.map(({ service_id, name }) => ({ value: service_id, label: name }))}
          value={service ?? ""}
          onChange={(event) => onChoose(event.target.value || undefined)}
        />
      )}
      <Results key={subject.id} government={government} period={period} subject={subject} />
      <OwnQuestions government={government} period={period} service={service} />
      <Themes government={government} period={period} />
      <Exports government={government} period={period} />
    </>
  );
}
