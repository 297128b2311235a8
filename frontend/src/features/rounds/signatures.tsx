import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Consultation } from "~/api/types";
import { formatDate } from "~/lib/format";
import { Button } from "~/ui/button";
import { ProblemNotice } from "~/ui/problem-notice";
import { roundKey, signMinutes } from "./api";

type Props = { government: string; roundId: string; minutes: NonNullable<Consultation["minutes"]> };

export function Signatures({ government, roundId, minutes }: Props) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const sign = useMutation({
    mutationFn: (name: string) => signMinutes(government, roundId, name),
    onSuccess: () => queries.invalidateQueries({ queryKey: roundKey(government, roundId) }),
  });
  return (
    <section className="card stack">
      <h2 className="h3">{t`Berita acara ${minutes.number}`}</h2>
      <a href={minutes.url}>
        <Trans>Unduh PDF</Trans>
      </a>
      {sign.error && <ProblemNotice error={sign.error} />}
      <ul className="link-list">
        {minutes.signatories.map((person) => (
          <li key={person.name} className="row row-end">
            <span>
              {person.name}
              <br />
              <span className="small muted">{person.position}</span>
            </span>
            {person.signed_at ? (
              <span className="small">{t`ditandatangani ${formatDate(person.signed_at, "medium")}`}</span>
            ) : (
              <Button
                small
                tone="quiet"
                busy={sign.isPending}
                aria-label={t`Catat tanda tangan ${person.name}`}
                onClick={() => sign.mutate(person.name)}
              >
                <Trans>Catat tanda tangan</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
