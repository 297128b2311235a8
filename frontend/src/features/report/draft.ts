import { t } from "@lingui/core/macro";
import type { FileReport } from "~/api/types";
import type { FieldError } from "~/lib/field-errors";
import { parseRupiah, todayIso } from "~/lib/format";

export const STEPS = ["kind", "story", "about", "identity", "check"] as const;
export type Step = (typeof STEPS)[number];

export const KINDS = ["illegal_levy", "complaint", "information_request", "aspiration"] as const;

/** Everything as typed. It lives in memory only: a report about a levy leaves no trace on the device. */
export type Draft = {
  kind: "" | FileReport["kind"];
  story: string;
  desired: string;
  serviceId: string;
  unitId: string;
  incidentOn: string;
  paid: string;
  feeItemId: string;
  identity: "" | FileReport["identity"]["class"];
  name: string;
  phone: string;
  email: string;
};

export const EMPTY_DRAFT: Draft = {
  kind: "",
  story: "",
  desired: "",
  serviceId: "",
  unitId: "",
  incidentOn: "",
  paid: "",
  feeItemId: "",
  identity: "",
  name: "",
  phone: "",
  email: "",
};

export type StepProps = {
  government: string;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  errorOf: (field: string) => string | undefined;
};

export function problemsAt(step: Step, draft: Draft, today: string = todayIso()): FieldError[] {
  const found: FieldError[] = [];
  const need = (broken: boolean, field: keyof Draft, message: string) => {
    if (broken) found.push({ field, message });
  };
  if (step === "kind") need(!draft.kind, "kind", t`Pilih jenis laporan`);
  if (step === "story") need(draft.story.trim().length < 20, "story", t`Ceritakan kejadiannya, paling sedikit 20 huruf`);
  if (step === "about") {
    need(draft.incidentOn > today, "incidentOn", t`Tanggal kejadian tidak boleh setelah hari ini`);
    need(draft.kind === "illegal_levy" && parseRupiah(draft.paid) === null, "paid", t`Isi jumlah uang yang diminta atau dibayar`);
  }
  if (step === "identity") {
    need(!draft.identity, "identity", t`Pilih bagaimana identitas Anda diperlakukan`);
    if (draft.identity && draft.identity !== "anonymous") {
      need(!draft.name.trim(), "name", t`Isi nama Anda, atau pilih melapor secara anonim`);
      need(!draft.phone.trim() && !draft.email.trim(), "phone", t`Isi nomor telepon atau alamat surel agar Anda dapat dihubungi`);
    }
  }
  return found;
}

/** The first step that still has something missing, or "check" when the draft is ready to be sent. */
export function firstOpenStep(draft: Draft): Step {
  return STEPS.find((step) => step !== "check" && problemsAt(step, draft).length > 0) ?? "check";
}

/** The report as it is sent. Only a finished draft may be: its kind and identity are chosen. */
export function toBody(draft: Draft): FileReport {
  const contact =
    draft.identity === "anonymous" ? {} : { name: given(draft.name), phone: given(draft.phone), email: given(draft.email) };
  return {
    kind: draft.kind || "complaint",
    story: draft.story.trim(),
    desired_resolution: given(draft.desired),
    service_id: given(draft.serviceId),
    unit_id: given(draft.unitId),
    incident_on: given(draft.incidentOn),
    paid_amount: draft.kind === "illegal_levy" ? parseRupiah(draft.paid) : null,
    fee_item_id: draft.kind === "illegal_levy" ? given(draft.feeItemId) : null,
    identity: { class: draft.identity || "anonymous", ...contact },
  };
}

function given(typed: string): string | null {
  return typed.trim() || null;
}
