import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import type { Consultation, ParticipantGroup } from "~/api/types";
import { fieldText } from "~/lib/form-data";
import { formatNumber } from "~/lib/format";
import { newUuid } from "~/lib/uuid";
import { PARTICIPANT_GROUPS } from "~/lib/words/consultations";
import { word } from "~/lib/words/word";
import { Button } from "~/ui/button";
import { SelectField, TextField } from "~/ui/field";
import { ProblemNotice } from "~/ui/problem-notice";
import { addParticipant, participantsQuery, roundKey, type Attendance } from "./api";

const GROUPS = Object.keys(PARTICIPANT_GROUPS) as ParticipantGroup[];

export function Participants({ government, round }: { government: string; round: Consultation }) {
  const { t } = useLingui();
  const people = useQuery(participantsQuery(government, round.id)).data?.data ?? [];
  const warnings: Record<string, string> = {
    elements_missing: t`Belum semua unsur masyarakat diwakili.`,
    mostly_provider: t`Sebagian besar peserta berasal dari penyelenggara.`,
    no_vulnerable_group: t`Kelompok rentan belum diwakili.`,
  };
  return (
    <section className="stack">
      <h2 className="h3">
        <Trans>Daftar hadir</Trans>
      </h2>
      {round.participants.length > 0 && (
        <dl className="facts facts-narrow">
          {round.participants.map(({ group, count }) => (
            <div key={group}>
              <dt>{word(PARTICIPANT_GROUPS, group)}</dt>
              <dd>{formatNumber(count)}</dd>
            </div>
          ))}
        </dl>
      )}
      {round.balance.warnings.length > 0 && (
        <ul className="small">
          {round.balance.warnings.map((warning) => (
            <li key={warning}>{warnings[warning] ?? warning}</li>
          ))}
        </ul>
      )}
      {people.length > 0 && (
        <details className="more">
          <summary>{t`Lihat nama (${people.length})`}</summary>
          <ul>
            {people.map((person) => (
              <li key={person.id}>
                {person.name}
                <span className="muted small"> · {person.institution ?? word(PARTICIPANT_GROUPS, person.group)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {!round.minutes && <AddPerson key={people.length} government={government} roundId={round.id} />}
    </section>
  );
}

function AddPerson({ government, roundId }: { government: string; roundId: string }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [key] = useState(newUuid);
  const add = useMutation({
    mutationFn: (person: Attendance) => addParticipant(government, roundId, key, person),
    onSuccess: () => queries.invalidateQueries({ queryKey: roundKey(government, roundId) }),
  });
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const group = GROUPS.find((known) => known === fieldText(form, "person-group"));
    const name = fieldText(form, "person-name");
    if (group && name) add.mutate({ group, name, institution: fieldText(form, "person-institution") || null });
  }
  return (
    <details className="more">
      <summary>
        <Trans>Catat peserta</Trans>
      </summary>
      <form className="stack" onSubmit={submit}>
        {add.error && <ProblemNotice error={add.error} />}
        <TextField id="person-name" label={t`Nama`} required maxLength={200} />
        <SelectField
          id="person-group"
          label={t({ message: "Unsur", context: "peserta" })}
          options={GROUPS.map((value) => ({ value, label: word(PARTICIPANT_GROUPS, value) }))}
        />
        <TextField id="person-institution" label={t`Lembaga`} optional maxLength={200} />
        <Button type="submit" tone="quiet" busy={add.isPending}>
          <Trans>Catat</Trans>
        </Button>
      </form>
    </details>
  );
}
