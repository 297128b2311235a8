import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { newUuid } from "~/lib/uuid";
import { Button } from "~/ui/button";
import { RadioGroup } from "~/ui/choices";
import { SelectField } from "~/ui/field";
import { ProblemNotice } from "~/ui/problem-notice";
import { draftKey, type DraftSource, inForceQuery, referencesQuery, startDraft } from "./api";

/** Nobody starts from an empty sheet: what is in force, or a reference service, is the first text. */
export function StartDraft({ government, serviceId }: { government: string; serviceId: string }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [key] = useState(newUuid);
  const [source, setSource] = useState("default");
  const inForce = useQuery(inForceQuery(government, serviceId));
  const references = useQuery(referencesQuery);
  const start = useMutation({
    mutationFn: (from: DraftSource) => startDraft(government, serviceId, key, from),
    onSuccess: (draft) => queries.setQueryData(draftKey(government, serviceId), draft),
  });
  const number = inForce.data?.version.number;
  const choices = [
    number
      ? { value: "default", label: t`Versi ${number} yang berlaku`, hint: t`Ubah yang perlu diubah saja.` }
      : {
          value: "default",
          label: t`Layanan rujukan yang sesuai, bila ada`,
          hint: t`Isi awal dari contoh layanan yang sama di daerah lain.`,
        },
    { value: "reference", label: t`Layanan rujukan yang saya pilih` },
  ];

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const code = new FormData(event.currentTarget).get("reference_code");
    start.mutate(source === "reference" && typeof code === "string" && code ? { reference_code: code } : {});
  }

  return (
    <form className="stack measure" onSubmit={submit}>
      <p>
        <Trans>Belum ada rancangan untuk layanan ini. Pilih dari mana Anda mulai.</Trans>
      </p>
      {start.error && <ProblemNotice error={start.error} />}
      <RadioGroup name="source" legend={t`Mulai dari`} choices={choices} value={source} onChange={setSource} />
      {source === "reference" && (
        <SelectField
          id="reference_code"
          label={t`Layanan rujukan`}
          options={(references.data?.data ?? []).map(({ code, name, sector }) => ({ value: code, label: `${name} (${sector})` }))}
        />
      )}
      <Button type="submit" busy={start.isPending}>
        <Trans>Mulai menyusun</Trans>
      </Button>
    </form>
  );
}
