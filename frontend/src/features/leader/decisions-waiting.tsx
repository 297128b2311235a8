import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { mayI, useAccount } from "~/api/session";
import type { Obstacle } from "~/api/types";
import { fieldText } from "~/lib/form-data";
import { type FieldError, useFormErrors } from "~/lib/field-errors";
import { todayIso } from "~/lib/format";
import { Button } from "~/ui/button";
import { RadioGroup } from "~/ui/choices";
import { Empty } from "~/ui/empty";
import { TextAreaField, TextField } from "~/ui/field";
import { ObstacleFacts } from "~/ui/desk/obstacle-facts";
import { ProblemNotice } from "~/ui/problem-notice";
import { QueryView } from "~/ui/query-view";
import { decideObstacle, type Verdict, waitingObstaclesQuery } from "./api";

export function DecisionsWaiting({ government }: { government: string }) {
  const { t } = useLingui();
  const query = useQuery(waitingObstaclesQuery(government));
  return (
    <section>
      <h2>
        <Trans>Menunggu keputusan</Trans>
      </h2>
      <QueryView
        query={query}
        isEmpty={({ data }) => data.length === 0}
        empty={<Empty title={t`Tidak ada kendala yang menunggu keputusan.`} />}
      >
        {({ data }) => (
          <div className="stack">
            {data.map((obstacle) => (
              <Decision key={obstacle.id} government={government} obstacle={obstacle} />
            ))}
          </div>
        )}
      </QueryView>
    </section>
  );
}

const VERDICTS = ["approved", "rejected", "deferred"] as const;

function Decision({ government, obstacle }: { government: string; obstacle: Obstacle }) {
  const decides = mayI(useAccount(), "obstacles:decide");
  return (
    <article className="card brief stack stack-s">
      <ObstacleFacts obstacle={obstacle} />
      {decides && (
        <details className="more no-print">
          <summary>
            <Trans>Putuskan</Trans> <span className="visually-hidden">{obstacle.title}</span>
          </summary>
          <DecisionForm government={government} obstacle={obstacle} />
        </details>
      )}
    </article>
  );
}

function DecisionForm({ government, obstacle }: { government: string; obstacle: Obstacle }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const errors = useFormErrors();
  const id = (name: string) => `${name}-${obstacle.id}`;
  const decide = useMutation({
    mutationFn: (verdict: Verdict) => decideObstacle(government, obstacle, verdict),
    onSettled: () => queries.invalidateQueries({ queryKey: ["obstacles", government] }),
  });
  const words = { approved: t`Setujui`, rejected: t`Tolak`, deferred: t`Tunda` };

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const decision = VERDICTS.find((verdict) => verdict === fieldText(form, id("verdict")));
    const instruction = fieldText(form, id("instruction"));
    const found: FieldError[] = [];
    if (!decision) found.push({ field: id("verdict"), message: t`Pilih keputusan` });
    if (instruction.length < 3) found.push({ field: id("instruction"), message: t`Tulis arahan Anda` });
    if (!errors.accept(found) || !decision) return;
    decide.mutate({ decision, instruction, due_on: fieldText(form, id("due")) || null });
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      {decide.error && <ProblemNotice error={decide.error} />}
      <RadioGroup
        name={id("verdict")}
        legend={t`Keputusan`}
        inline
        error={errors.of(id("verdict"))}
        choices={VERDICTS.map((value) => ({ value, label: words[value] }))}
      />
      <TextAreaField id={id("instruction")} label={t`Arahan`} rows={3} maxLength={2000} error={errors.of(id("instruction"))} />
      <TextField id={id("due")} label={t`Dilaksanakan paling lambat`} type="date" min={todayIso()} width="mid" optional />
      <Button type="submit" busy={decide.isPending}>
        <Trans>Simpan keputusan</Trans>
      </Button>
    </form>
  );
}
