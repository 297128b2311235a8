import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { unitsQuery } from "~/api/directory";
import type { FiledReport } from "~/api/types";
import { formatDate, formatRupiah, parseRupiah } from "~/lib/format";
import { IDENTITY_NAMES, KIND_NAMES } from "~/lib/words/reports";
import { word } from "~/lib/words/word";
import { Button } from "~/ui/button";
import { ProblemNotice } from "~/ui/problem-notice";
import { fileReport, filingServicesQuery } from "./api";
import type { Draft, Step } from "./draft";

type Props = {
  government: string;
  draft: Draft;
  submissionKey: string;
  onEdit: (step: Step) => void;
  onFiled: (filed: FiledReport) => void;
};

export function CheckStep({ government, draft, submissionKey, onEdit, onFiled }: Props) {
  const { t } = useLingui();
  const services = useQuery(filingServicesQuery(government)).data ?? [];
  const units = useQuery(unitsQuery(government)).data?.data ?? [];
  const send = useMutation({ mutationFn: () => fileReport(government, draft, submissionKey), onSuccess: onFiled });
  const service = services.find(({ id }) => id === draft.serviceId);
  const unit = units.find(({ id }) => id === draft.unitId);
  const contact = [draft.name, draft.phone, draft.email].filter((part) => part.trim()).join(", ");
  const nothing = t`tidak diisi`;
  return (
    <div className="stack stack-l">
      {send.error && <ProblemNotice error={send.error} />}
      <dl className="facts">
        <Fact name={t`Jenis laporan`} step="kind" onEdit={onEdit}>
          {word(KIND_NAMES, draft.kind)}
        </Fact>
        <Fact name={t`Kejadian`} step="story" onEdit={onEdit}>
          <span className="pre">{draft.story}</span>
        </Fact>
        <Fact name={t`Harapan`} step="story" onEdit={onEdit}>
          <span className="pre">{draft.desired || nothing}</span>
        </Fact>
        <Fact name={t`Layanan atau unit`} step="about" onEdit={onEdit}>
          {service?.name ?? unit?.name ?? nothing}
        </Fact>
        {draft.kind === "illegal_levy" && (
          <Fact name={t`Uang yang diminta`} step="about" onEdit={onEdit}>
            {formatRupiah(parseRupiah(draft.paid) ?? 0)}
          </Fact>
        )}
        <Fact name={t`Tanggal kejadian`} step="about" onEdit={onEdit}>
          {draft.incidentOn ? formatDate(draft.incidentOn) : nothing}
        </Fact>
        <Fact name={t`Identitas`} step="identity" onEdit={onEdit}>
          {word(IDENTITY_NAMES, draft.identity)}
          {draft.identity !== "anonymous" && contact && `: ${contact}`}
        </Fact>
      </dl>
      <p className="measure">
        <Trans>Dengan mengirim, Anda menyatakan bahwa isi laporan ini benar sepanjang yang Anda ketahui.</Trans>
      </p>
      <Button busy={send.isPending} onClick={() => send.mutate()}>
        <Trans>Kirim laporan</Trans>
      </Button>
    </div>
  );
}

function Fact({ name, step, onEdit, children }: { name: string; step: Step; onEdit: (step: Step) => void; children: ReactNode }) {
  const { t } = useLingui();
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
      <dd>
        <button type="button" className="link" aria-label={t`Ubah ${name}`} onClick={() => onEdit(step)}>
          <Trans>Ubah</Trans>
        </button>
      </dd>
    </div>
  );
}
