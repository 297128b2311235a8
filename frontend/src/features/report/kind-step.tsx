import { useLingui } from "@lingui/react/macro";
import { KIND_NAMES } from "~/lib/words/reports";
import { word } from "~/lib/words/word";
import { RadioGroup } from "~/ui/choices";
import { KINDS, type StepProps } from "./draft";

export function KindStep({ draft, change, errorOf }: StepProps) {
  const { t } = useLingui();
  const hints = {
    illegal_levy: t`Anda diminta membayar di luar tarif resmi, atau tanpa bukti bayar.`,
    complaint: t`Layanan lambat, ditolak tanpa alasan, syarat berlebih, petugas tidak sopan, dan sebagainya.`,
    information_request: t`Anda memerlukan penjelasan atau dokumen.`,
    aspiration: t`Anda punya usul agar layanan menjadi lebih baik.`,
  };
  return (
    <RadioGroup
      name="kind"
      legend={t`Jenis laporan`}
      error={errorOf("kind")}
      value={draft.kind}
      onChange={(chosen) => change({ kind: KINDS.find((kind) => kind === chosen) ?? "" })}
      choices={KINDS.map((kind) => ({ value: kind, label: word(KIND_NAMES, kind), hint: hints[kind] }))}
    />
  );
}
