import { Trans } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { mayI, useAccount } from "~/api/session";
import type { Period } from "~/api/types";
import { Button } from "~/ui/button";
import { ProblemNotice } from "~/ui/problem-notice";
import { dropRevision } from "./api";

type Props = { government: string; period: Period; etag: string };

/** A correction that was begun by mistake, or that nobody needs any more, is given up before its seal. */
export function DropRevision({ government, period, etag }: Props) {
  const [asking, setAsking] = useState(false);
  const may = mayI(useAccount(), "surveys:seal") && period.allowed_actions.includes("drop");
  if (!may) return null;
  return (
    <section className="card stack">
      {asking ? (
        <Confirm government={government} period={period} etag={etag} onBack={() => setAsking(false)} />
      ) : (
        <div>
          <Button tone="quiet" onClick={() => setAsking(true)}>
            <Trans>Batalkan revisi ini</Trans>
          </Button>
        </div>
      )}
    </section>
  );
}

function Confirm({ government, period, etag, onBack }: Props & { onBack: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const drop = useMutation({
    mutationFn: () => dropRevision(government, period.id, etag),
    onSuccess: async () => {
      const search = { periode: period.revises_id ?? undefined };
      await navigate({ to: "/meja/survei/$unitId", params: { unitId: period.unit_id }, search });
      await queries.invalidateQueries({ queryKey: ["periods", government] });
    },
  });
  return (
    <>
      <h2 className="h3" ref={heading} tabIndex={-1}>
        <Trans>Batalkan revisi {period.revision}?</Trans>
      </h2>
      {drop.error && <ProblemNotice error={drop.error} />}
      <p>
        <Trans>
          Hasil yang sudah disegel tetap berlaku. Semua yang diubah dalam revisi ini tidak dipakai dan tidak dapat
          dikembalikan; tetap tercatat bahwa revisi ini pernah dibuka, alasannya, dan siapa yang membatalkannya.
        </Trans>
      </p>
      <div className="row">
        <Button tone="danger" busy={drop.isPending} onClick={() => drop.mutate()}>
          <Trans>Ya, batalkan revisi</Trans>
        </Button>
        <Button tone="quiet" onClick={onBack}>
          <Trans>Teruskan revisi</Trans>
        </Button>
      </div>
    </>
  );
}
