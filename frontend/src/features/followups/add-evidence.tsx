import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type { FollowUp } from "~/api/types";
import { Button } from "~/ui/button";
import { ProblemNotice } from "~/ui/problem-notice";
import { addEvidence, followUpsKey } from "./api";

type Props = { government: string; followUp: FollowUp; onClose: () => void };

/** A file is sent as soon as it is chosen; several may follow each other. */
export function AddEvidence({ government, followUp, onClose }: Props) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const id = `evidence-${followUp.id}`;
  const add = useMutation({
    mutationFn: (file: File) => addEvidence(government, followUp.id, file),
    onSuccess: () => queries.invalidateQueries({ queryKey: followUpsKey(government, followUp.unit_id) }),
    // The same file may be chosen again after a refusal.
    onSettled: () => {
      if (input.current) input.current.value = "";
    },
  });
  return (
    <div className="stack stack-s no-print">
      <div className="field">
        <label htmlFor={id}>
          <Trans>Berkas bukti</Trans> <span className="visually-hidden">{followUp.element_name}</span>
        </label>
        <div className="hint" id={`${id}-hint`}>
          <Trans>PDF, PNG, JPEG, atau WebP, paling besar 5 MB. Tutupi wajah dan nama warga.</Trans>
        </div>
        {add.error && <ProblemNotice error={add.error} />}
        <input
          ref={input}
          id={id}
          type="file"
          className="input input-small"
          accept=".pdf,.png,.jpg,.jpeg,.webp"
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) add.mutate(file);
          }}
        />
        <span role="status" className="small">
          {add.isPending && t`Mengunggah…`}
          {add.isSuccess && t`Bukti tersimpan.`}
        </span>
      </div>
      <div className="row">
        <Button tone="quiet" small onClick={onClose}>
          <Trans>Tutup</Trans>
        </Button>
      </div>
    </div>
  );
}
