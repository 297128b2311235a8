import { plural, t } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { periodKey } from "~/api/survey-periods";
import type { Anomaly, NewInvalidation, Period, Selection } from "~/api/types";
import { fieldText } from "~/lib/form-data";
import { type FieldError, useFormErrors } from "~/lib/field-errors";
import { formatNumber } from "~/lib/format";
import { newUuid } from "~/lib/uuid";
import { CheckAnswers } from "~/ui/desk/check-answers";
import { proposeInvalidation, progressQuery } from "./api";
import { SHORTEST_REASON } from "./dismiss-form";
import { placeWords } from "./integrity-words";
import { ProposeFields } from "./propose-fields";
import { NOTHING_CHOSEN, type Preview, previewOf, selectionOf } from "./selection";

type Props = {
  government: string;
  period: Period;
  anomaly: Anomaly | null;
  onDone: (words: string) => void;
  onClose: () => void;
};
type Proposal = { selection: Selection; reason: string };

/** Which answers to set aside and why; shown in full before it is done, because they stop counting at once. */
export function ProposeForm({ government, period, anomaly, onDone, onClose }: Props) {
  const queries = useQueryClient();
  const errors = useFormErrors();
  const [key] = useState(newUuid);
  const [proposal, setProposal] = useState<Proposal>({
    selection: anomaly ? selectionOf(anomaly) : NOTHING_CHOSEN,
    reason: "",
  });
  const [checking, setChecking] = useState(false);
  const progress = useQuery(progressQuery(government, period.id)).data;
  const propose = useMutation({
    mutationFn: (body: NewInvalidation) => proposeInvalidation(government, period.id, key, body),
    onSuccess: async ({ answers }) => {
      await queries.invalidateQueries({ queryKey: periodKey(government, period.id) });
      await queries.invalidateQueries({ queryKey: ["index", government] });
      onClose();
      onDone(t`${plural(answers, { other: "# jawaban dikarantina dan tidak dihitung, sampai orang kedua memutus." })}`);
    },
  });
  const prefix = anomaly?.id ?? "free";
  const of = (name: string) => `${name}-${prefix}`;

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [from_day, to_day] = [fieldText(form, of("from")), fieldText(form, of("to"))];
    const reason = fieldText(form, of("reason"));
    const found: FieldError[] = [];
    if (!from_day) found.push({ field: of("from"), message: t`Isi hari pertama` });
    if (!to_day || to_day < from_day) found.push({ field: of("to"), message: t`Isi hari terakhir, tidak sebelum hari pertama` });
    if (reason.length < SHORTEST_REASON)
      found.push({ field: of("reason"), message: t`Tulis alasannya, sedikitnya ${SHORTEST_REASON} huruf` });
    setProposal({
      selection: {
        service_id: fieldText(form, of("service")) || null,
        channel: fieldText(form, of("channel")) || null,
        from_day,
        to_day,
        only_uniform: form.has(of("uniform")),
      },
      reason,
    });
    if (errors.accept(found)) setChecking(true);
  }

  if (!checking) {
    return <ProposeFields period={period} of={of} given={proposal} errors={errors} onSubmit={submit} onClose={onClose} />;
  }
  const preview = progress && previewOf(proposal.selection, anomaly, progress);
  const none = preview?.n === 0;
  return (
    <CheckAnswers
      title={t`Periksa sebelum mengarantina`}
      facts={[
        { name: t`Jawaban`, value: placeWords(period, proposal.selection) },
        ...(proposal.selection.only_uniform ? [{ name: t`Hanya`, value: t`yang memberi nilai sama untuk semua unsur` }] : []),
        { name: t`Jumlahnya`, value: preview ? countWords(preview, progress.n) : "…" },
        { name: t`Alasan`, value: proposal.reason },
      ]}
      consequence={
        none ? (
          <Trans>Tidak ada jawaban yang dihitung pada pilihan ini, jadi tidak ada yang dapat dikarantina. Ubah pilihannya.</Trans>
        ) : (
          <Trans>
            Jawaban ini langsung tidak dihitung, sampai orang lain yang berwenang menyegel menyetujui atau mengembalikannya. Anda
            tidak dapat memutus usulan sendiri. Tidak ada yang dihapus.
          </Trans>
        )
      }
      action={<Trans>Karantina jawaban</Trans>}
      busy={propose.isPending}
      error={propose.error}
      onConfirm={preview && !none ? () => propose.mutate({ ...proposal, anomaly_id: anomaly?.id ?? null }) : undefined}
      onBack={() => {
        propose.reset();
        setChecking(false);
      }}
    />
  );
}

function countWords({ n, exact }: Preview, all: number): string {
  const [found, counted] = [formatNumber(n), formatNumber(all)];
  return exact ? t`${found} dari ${counted} jawaban` : t`paling banyak ${found} dari ${counted} jawaban`;
}
