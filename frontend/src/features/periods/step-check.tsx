import { Trans } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { isProblem } from "~/api/problem";
import { periodKey } from "~/api/survey-periods";
import type { Period } from "~/api/types";
import { CheckAnswers } from "~/ui/desk/check-answers";
import { QueryView } from "~/ui/query-view";
import { type CheckedStep, movePeriod, progressQuery } from "./api";
import { stepWords } from "./step-words";

type Props = {
  government: string;
  period: Period;
  etag: string;
  step: CheckedStep;
  onDone: (words: string) => void;
  onBack: () => void;
};

/** The numbers of this moment and what follows, before a step that others notice. */
export function StepCheck({ government, period, etag, step, onDone, onBack }: Props) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const progress = useQuery({ ...progressQuery(government, period.id), staleTime: 0 });
  const renew = async () => {
    await queries.invalidateQueries({ queryKey: periodKey(government, period.id) });
    await queries.invalidateQueries({ queryKey: ["periods", government] });
    await queries.invalidateQueries({ queryKey: ["seals", government] });
  };
  const move = useMutation({
    mutationFn: (_words: string) => movePeriod(government, period, etag, step),
    onSuccess: async (_, words) => {
      if (step === "drop") {
        // A dropped round is no longer among the unit's rounds: what it corrected takes its place, or the newest.
        const search = { periode: period.revises_id ?? undefined };
        await navigate({ to: "/meja/survei/$unitId", params: { unitId: period.unit_id }, search });
        await queries.invalidateQueries({ queryKey: ["periods", government] });
      } else {
        await renew();
      }
      onDone(words);
    },
    onError: (error) => {
      if (isProblem(error, "VersionStale")) void renew();
    },
  });
  return (
    <QueryView query={progress}>
      {(numbers) => {
        const words = stepWords(step, period, numbers);
        return (
          <CheckAnswers
            title={words.title}
            facts={words.facts}
            consequence={words.consequence}
            action={words.action}
            tone={words.ends ? "danger" : "main"}
            back={<Trans>Kembali</Trans>}
            busy={move.isPending}
            error={move.error}
            onConfirm={words.impossible ? undefined : () => move.mutate(words.done)}
            onBack={onBack}
          />
        );
      }}
    </QueryView>
  );
}
