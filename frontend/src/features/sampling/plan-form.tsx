import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { isProblem } from "~/api/problem";
import { periodKey } from "~/api/survey-periods";
import type { Period, SurveyInstrument } from "~/api/types";
import { fieldText } from "~/lib/form-data";
import { useFormErrors } from "~/lib/field-errors";
import { formatNumber } from "~/lib/format";
import { Button } from "~/ui/button";
import { SavedOtherwise } from "~/ui/desk/saved-otherwise";
import { ErrorSummary } from "~/ui/error-summary";
import { ProblemNotice } from "~/ui/problem-notice";
import { keepSamplePlan, samplePlanQuery } from "./api";
import { changedFields, type Entries, entriesOf, plannedOf, planOf } from "./plan-entries";
import { PlanFields } from "./plan-fields";
import { type KnownPlan, planFields, readPlan } from "./read-plan";

type Props = {
  government: string;
  period: Period;
  known: KnownPlan;
  instrument: SurveyInstrument;
  /** The plan was saved, or somebody else's taken over. */
  onDone: (words: string) => void;
};

export function PlanForm({ government, period, known, instrument, onDone }: Props) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const errors = useFormErrors();
  // What this form began with: a newer plan from elsewhere must not slip under what is being typed.
  const [begun] = useState(known);
  const [mine, setMine] = useState<Entries>({});
  const query = samplePlanQuery(government, period.id);
  const fields = planFields(begun.data, instrument);
  const keep = useMutation({
    mutationFn: ({ entries, etag }: { entries: Entries; etag: string }) =>
      keepSamplePlan(government, period.id, etag, planOf(entries)),
    onSuccess: async (saved) => {
      queries.setQueryData(query.queryKey, saved);
      await queries.invalidateQueries({ queryKey: periodKey(government, period.id) });
      onDone(t`Rencana sampel disimpan; angkanya di bawah ini.`);
    },
    onError: (error) => {
      if (isProblem(error, "VersionStale")) void queries.invalidateQueries({ queryKey: query.queryKey });
    },
  });

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const { entries, errors: found } = readPlan((id) => fieldText(form, id), fields);
    if (!errors.accept(found)) return;
    setMine(entries);
    keep.mutate({ entries, etag: begun.etag });
  }

  const shown = (entries: Entries, id: string) => (entries[id] === undefined ? t`kosong` : formatNumber(entries[id]));
  const saved = entriesOf(plannedOf(known.data));
  const stale = isProblem(keep.error, "VersionStale") && known.etag !== begun.etag;
  return (
    <section className="card no-print">
      <h2>
        <Trans>Susun rencana</Trans>
      </h2>
      <form className="stack" onSubmit={submit} noValidate>
        {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
        {stale ? (
          <SavedOtherwise
            busy={keep.isPending}
            differences={changedFields(mine, saved).map((id) => ({
              name: fields.find((field) => field.id === id)?.name ?? id,
              mine: shown(mine, id),
              saved: shown(saved, id),
            }))}
            onKeepMine={() => keep.mutate({ entries: mine, etag: known.etag })}
            onTakeSaved={() => onDone(t`Rencana yang tersimpan dipakai; isian Anda tidak disimpan.`)}
          />
        ) : (
          keep.error && <ProblemNotice error={keep.error} />
        )}
        <PlanFields plan={begun.data} instrument={instrument} entries={entriesOf(plannedOf(begun.data))} errors={errors} />
        <div className="row">
          <Button type="submit" busy={keep.isPending}>
            <Trans>Simpan rencana</Trans>
          </Button>
        </div>
      </form>
    </section>
  );
}
