import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { mayI, useAccount } from "~/api/session";
import type { Obstacle } from "~/api/types";
import { fieldText } from "~/lib/form-data";
import { useFormErrors } from "~/lib/field-errors";
import { Button } from "~/ui/button";
import { TextAreaField } from "~/ui/field";
import { ObstacleFacts } from "~/ui/desk/obstacle-facts";
import { ProblemNotice } from "~/ui/problem-notice";
import { closeObstacle } from "./api";

export function ObstacleCard({ government, obstacle }: { government: string; obstacle: Obstacle }) {
  const mayClose = mayI(useAccount(), "obstacles:write") && obstacle.decision !== null && obstacle.state !== "closed";
  return (
    <article className="card stack stack-s">
      <ObstacleFacts obstacle={obstacle} />
      {mayClose && <CloseForm government={government} obstacle={obstacle} />}
    </article>
  );
}

function CloseForm({ government, obstacle }: { government: string; obstacle: Obstacle }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const errors = useFormErrors();
  const field = `outcome-${obstacle.id}`;
  const close = useMutation({
    mutationFn: (outcome: string) => closeObstacle(government, obstacle, outcome),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["obstacles", government] }),
  });
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const outcome = fieldText(new FormData(event.currentTarget), field);
    if (errors.accept(outcome.length < 3 ? [{ field, message: t`Tulis hasilnya` }] : [])) close.mutate(outcome);
  }
  return (
    <details className="more">
      <summary>
        <Trans>Nyatakan selesai</Trans> <span className="visually-hidden">{obstacle.title}</span>
      </summary>
      <form className="stack" onSubmit={submit} noValidate>
        {close.error && <ProblemNotice error={close.error} />}
        <TextAreaField id={field} label={t`Apa hasilnya?`} rows={2} error={errors.of(field)} />
        <Button type="submit" tone="quiet" small busy={close.isPending}>
          <Trans>Simpan hasil</Trans>
        </Button>
      </form>
    </details>
  );
}
