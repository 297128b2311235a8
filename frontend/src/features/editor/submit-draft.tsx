import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Versioned } from "~/api/clients";
import type { Draft } from "~/api/types";
import { COMPONENT_NAMES } from "~/lib/words/components";
import { word } from "~/lib/words/word";
import { Button } from "~/ui/button";
import { ProblemNotice } from "~/ui/problem-notice";
import { draftKey, submitDraft } from "./api";

type Props = { government: string; serviceId: string; draft: Versioned<Draft> };

export function SubmitDraft({ government, serviceId, draft }: Props) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const submit = useMutation({
    mutationFn: () => submitDraft({ government, serviceId, etag: draft.etag }),
    onSuccess: (frozen) => queries.setQueryData(draftKey(government, serviceId), frozen),
  });
  const { missing } = draft.data.completeness;
  return (
    <section className="card stack">
      <h2 className="h3">
        <Trans>Ajukan untuk dibahas publik</Trans>
      </h2>
      {draft.data.warnings.length > 0 && (
        <ul>
          {draft.data.warnings.map((warning) => (
            <li key={`${warning.component}-${warning.item_id}-${warning.kind}`}>
              {word(COMPONENT_NAMES, warning.component)}
              {warning.name && `: ${warning.name}`} – <Fault kind={warning.kind} />
            </li>
          ))}
        </ul>
      )}
      {missing.length > 0 ? (
        <p>{t`Masih kosong: ${missing.map((key) => word(COMPONENT_NAMES, key)).join(", ")}.`}</p>
      ) : (
        <>
          <p>
            <Trans>
              Keempat belas komponen sudah terisi. Setelah diajukan, naskah dibekukan dan hanya berubah lewat tanggapan atas
              masukan forum.
            </Trans>
          </p>
          {submit.error && <ProblemNotice error={submit.error} />}
          <Button busy={submit.isPending} onClick={() => submit.mutate()}>
            <Trans>Ajukan naskah ini</Trans>
          </Button>
        </>
      )}
    </section>
  );
}

function Fault({ kind }: { kind: string }) {
  return kind === "fee_without_legal_basis" ? (
    <Trans>belum ada dasar hukumnya</Trans>
  ) : (
    <Trans>perlu dilengkapi sebelum terbit</Trans>
  );
}
