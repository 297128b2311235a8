import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { isProblem } from "~/api/problem";
import type { FollowUp, FollowUpChange } from "~/api/types";
import { fieldText } from "~/lib/form-data";
import { type FieldError, useFormErrors } from "~/lib/field-errors";
import { formatDate } from "~/lib/format";
import { Button } from "~/ui/button";
import { RadioGroup } from "~/ui/choices";
import { type Difference, SavedOtherwise } from "~/ui/desk/saved-otherwise";
import { ErrorSummary } from "~/ui/error-summary";
import { TextAreaField, TextField } from "~/ui/field";
import { ProblemNotice } from "~/ui/problem-notice";
import { FOLLOWUP_STATES } from "~/ui/results/followup-states";
import { changeFollowUp, followUpsKey, readFollowUp } from "./api";

const STATES = ["planned", "running"] as const;
const SHORTEST_PROGRAM = 10;
const SHORTEST_NAME = 2;

type Props = { government: string; followUp: FollowUp; onClose: () => void };

export function ChangeForm({ government, followUp, onClose }: Props) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const errors = useFormErrors();
  // What this form began with; somebody else's change must not slip under it.
  const [begun] = useState(followUp);
  const [mine, setMine] = useState<FollowUpChange>({});
  const of = (name: string) => `${name}-${followUp.id}`;
  const done = async () => {
    await queries.invalidateQueries({ queryKey: followUpsKey(government, followUp.unit_id) });
    onClose();
  };
  const change = useMutation({
    mutationFn: ({ known, body }: { known: FollowUp; body: FollowUpChange }) => changeFollowUp(government, known, body),
    onSuccess: done,
  });
  const stale = isProblem(change.error, "VersionStale");
  const saved = useQuery({
    queryKey: ["followup", government, followUp.id, change.submittedAt],
    enabled: stale,
    queryFn: () => readFollowUp(government, followUp.id),
  }).data;

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [program, owner, due_on] = [fieldText(form, of("program")), fieldText(form, of("owner")), fieldText(form, of("due"))];
    const found: FieldError[] = [];
    if (program.length < SHORTEST_PROGRAM)
      found.push({ field: of("program"), message: t`Tulis apa yang dikerjakan, sedikitnya ${SHORTEST_PROGRAM} huruf` });
    if (owner && owner.length < SHORTEST_NAME) found.push({ field: of("owner"), message: t`Tulis nama penanggung jawab` });
    if (!due_on) found.push({ field: of("due"), message: t`Isi tenggat` });
    if (!errors.accept(found)) return;
    const body: FollowUpChange = {
      program,
      owner_name: owner || null,
      due_on,
      state: STATES.find((state) => state === fieldText(form, of("state"))) ?? null,
    };
    setMine(body);
    change.mutate({ known: begun, body });
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
      {stale && saved && (
        <SavedOtherwise
          busy={change.isPending}
          differences={differences(mine, saved, { program: t`Program`, owner: t`Penanggung jawab`, due: t`Tenggat` }, t`kosong`)}
          onKeepMine={() => change.mutate({ known: saved, body: mine })}
          onTakeSaved={() => void done()}
        />
      )}
      {change.error && !stale && <ProblemNotice error={change.error} />}
      <TextAreaField
        id={of("program")}
        label={t`Program`}
        hint={t`Apa yang dikerjakan. Ditampilkan untuk umum; jangan menyebut nama orang.`}
        rows={3}
        maxLength={500}
        defaultValue={begun.program}
        error={errors.of(of("program"))}
      />
      <TextField
        id={of("owner")}
        label={t`Penanggung jawab`}
        hint={t`Nama dan jabatan; tidak ditampilkan untuk umum.`}
        optional
        maxLength={200}
        defaultValue={begun.owner_name ?? ""}
        error={errors.of(of("owner"))}
      />
      <TextField
        id={of("due")}
        label={t`Tenggat`}
        type="date"
        width="mid"
        min={begun.planned_on}
        defaultValue={begun.due_on}
        error={errors.of(of("due"))}
      />
      <RadioGroup
        name={of("state")}
        legend={t`Keadaan`}
        inline
        defaultValue={begun.state}
        choices={STATES.map((value) => ({ value, label: t(FOLLOWUP_STATES[value]) }))}
      />
      <div className="row">
        <Button type="submit" busy={change.isPending}>
          <Trans>Simpan rencana</Trans>
        </Button>
        <Button tone="quiet" onClick={onClose}>
          <Trans>Batal</Trans>
        </Button>
      </div>
    </form>
  );
}

type Names = { program: string; owner: string; due: string };

function differences(mine: FollowUpChange, saved: FollowUp, names: Names, empty: string): Difference[] {
  return [
    { name: names.program, mine: mine.program ?? empty, saved: saved.program },
    { name: names.owner, mine: mine.owner_name ?? empty, saved: saved.owner_name ?? empty },
    { name: names.due, mine: formatDate(mine.due_on ?? ""), saved: formatDate(saved.due_on) },
  ].filter((row) => row.mine !== row.saved);
}
