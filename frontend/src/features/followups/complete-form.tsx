import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { isProblem } from "~/api/problem";
import type { FollowUp } from "~/api/types";
import { fieldText } from "~/lib/form-data";
import { useFormErrors } from "~/lib/field-errors";
import { Button } from "~/ui/button";
import { TextAreaField } from "~/ui/field";
import { ProblemNotice } from "~/ui/problem-notice";
import { completeFollowUp, followUpsKey } from "./api";

const SHORTEST_NOTE = 10;

type Props = { government: string; followUp: FollowUp; onClose: () => void };

/** What has to be there first is said before anything is typed. */
export function CompleteForm({ government, followUp, onClose }: Props) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const errors = useFormErrors();
  const field = `note-${followUp.id}`;
  const renew = () => queries.invalidateQueries({ queryKey: followUpsKey(government, followUp.unit_id) });
  const complete = useMutation({
    mutationFn: (note: string) => completeFollowUp(government, followUp, note),
    onSuccess: async () => {
      await renew();
      onClose();
    },
  });
  const missing = [
    ...(followUp.owner_name ? [] : [t`Tetapkan penanggung jawab lewat “Ubah rencana”.`]),
    ...(followUp.evidence.length > 0 ? [] : [t`Unggah sedikitnya satu bukti.`]),
  ];
  if (missing.length > 0) {
    return (
      <div className="notice notice-warn" role="status">
        <p className="strong">
          <Trans>Sebelum dinyatakan selesai:</Trans>
        </p>
        <ul>
          {missing.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p>
          <Button tone="quiet" small onClick={onClose}>
            <Trans>Kembali</Trans>
          </Button>
        </p>
      </div>
    );
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const note = fieldText(new FormData(event.currentTarget), field);
    const short = note.length < SHORTEST_NOTE;
    if (errors.accept(short ? [{ field, message: t`Tulis apa yang sudah dikerjakan, sedikitnya ${SHORTEST_NOTE} huruf` }] : [])) {
      complete.mutate(note);
    }
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      {complete.error && <ProblemNotice error={complete.error} />}
      {isProblem(complete.error, "VersionStale") && (
        <Button tone="quiet" small onClick={() => void renew()}>
          <Trans>Muat yang tersimpan</Trans>
        </Button>
      )}
      <TextAreaField
        id={field}
        label={t`Apa yang sudah dikerjakan?`}
        hint={t`Setelah selesai tidak dapat diubah lagi; pengaruhnya diukur pada survei berikutnya.`}
        rows={3}
        maxLength={2000}
        error={errors.of(field)}
      />
      <div className="row">
        <Button type="submit" busy={complete.isPending}>
          <Trans>Nyatakan selesai</Trans>
        </Button>
        <Button tone="quiet" onClick={onClose}>
          <Trans>Batal</Trans>
        </Button>
      </div>
    </form>
  );
}
