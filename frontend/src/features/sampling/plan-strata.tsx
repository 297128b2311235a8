import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { SamplePlan, SamplePlanField, SurveyInstrument } from "~/api/types";
import { formatDateTime } from "~/lib/format";
import { SelectField } from "~/ui/field";
import { Loading } from "~/ui/query-view";
import { ProblemNotice } from "~/ui/problem-notice";
import { TableRegion } from "~/ui/table-region";
import { samplePlanGroupsQuery } from "./api";
import { groupsAt, placeOf, placesOf, plannedFields, wholeOf } from "./plan-entries";
import { PlanRow } from "./plan-row";
import { fieldName, optionName, explanations, type Stratum, stratumName } from "./plan-words";

type Props = { government: string; plan: SamplePlan; instrument: SurveyInstrument };

const WHOLE = "whole";

/** Services in their channels, each of which opens to show its groups; the whole plan comes last. */
export function PlanStrata({ government, plan, instrument }: Props) {
  const { t } = useLingui();
  const fields = plannedFields(plan);
  const [chosen, setChosen] = useState<SamplePlanField | undefined>(fields[0]);
  const field = chosen && fields.includes(chosen) ? chosen : fields[0];
  const [open, setOpen] = useState<readonly string[]>([WHOLE]);
  const groups = useQuery({
    ...samplePlanGroupsQuery(government, plan.period_id, field ?? "gender"),
    enabled: field !== undefined && open.some((place) => place !== WHOLE),
  });
  const places = placesOf(plan);
  const nameOf = (stratum: Stratum) => stratumName(stratum, plan, instrument);
  const title = t`Per layanan dan cara mengisi`;
  const row = (key: string, name: string, stratum: Stratum, inner: readonly Stratum[] | undefined) => (
    <PlanRow
      key={key}
      name={name}
      stratum={stratum}
      strong={key === WHOLE && places.length > 1}
      by={field && stratum.needed > 0 ? fieldName(field, instrument).toLowerCase() : undefined}
      open={field !== undefined && open.includes(key)}
      onToggle={() => setOpen(open.includes(key) ? open.filter((one) => one !== key) : [...open, key])}
      inner={inner?.map((one) => ({ name: optionName(one, instrument), stratum: one }))}
      waiting={groups.error ? <ProblemNotice error={groups.error} onRetry={() => void groups.refetch()} /> : <Loading />}
    />
  );
  return (
    <section className="stack">
      <h2>{title}</h2>
      {explanations(plan).map((sentence) => (
        <p key={sentence} className="measure">
          {sentence}
        </p>
      ))}
      {field && fields.length > 1 && (
        <div className="no-print">
          <SelectField
            id="by"
            label={t`Kelompok menurut`}
            width="mid"
            value={field}
            options={fields.map((one) => ({ value: one, label: fieldName(one, instrument) }))}
            onChange={(event) => setChosen(fields.find((one) => one === event.target.value))}
          />
        </div>
      )}
      <TableRegion label={title}>
        <table className="table table-cards">
          <thead>
            <tr>
              <th scope="col">{t`Bagian`}</th>
              <th scope="col" className="num">{t`Direncanakan`}</th>
              <th scope="col" className="num">{t`Terkumpul`}</th>
              <th scope="col" className="num">{t`Masih perlu`}</th>
            </tr>
          </thead>
          <tbody>
            {places.length > 1 &&
              places.map((place) => row(placeOf(place), nameOf(place), place, groupsAt(groups.data?.strata, place)))}
            {row(
              WHOLE,
              places.length > 1 ? t`Seluruh rencana` : nameOf(places[0] ?? wholeOf(plan)),
              wholeOf(plan),
              plan.strata.filter(({ group }) => group?.field === field),
            )}
          </tbody>
        </table>
      </TableRegion>
      {plan.grouped_at && (
        <p className="small muted">{t`Kelompok responden dihitung ${formatDateTime(groups.data?.grouped_at ?? plan.grouped_at)}.`}</p>
      )}
    </section>
  );
}
