import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { CaseAction } from "~/api/types";

export type ActionField = {
  name: string;
  kind: "text" | "lines" | "line" | "unit" | "finding" | "component" | "money" | "date";
  label: MessageDescriptor;
  hint?: MessageDescriptor;
  required?: boolean;
};

export type ActionForm = {
  name: MessageDescriptor;
  /** What follows from it, said before the button is pressed. */
  consequence: MessageDescriptor;
  fields: readonly ActionField[];
};

const REASON: ActionField = { name: "body", kind: "text", label: msg`Alasan`, required: true };
const NOTE: ActionField = { name: "body", kind: "text", label: msg`Catatan` };
const TO_REPORTER: ActionField = {
  name: "body",
  kind: "text",
  label: msg`Pesan kepada pelapor`,
  hint: msg`Dibaca pelapor dengan kode buktinya.`,
  required: true,
};
const ITEMS: ActionField = { name: "items", kind: "lines", label: msg`Yang diminta`, hint: msg`Satu hal per baris.` };

/** What staff may do to a case and what each step needs; which are open now, the service says. */
export const ACTION_FORMS: Partial<Record<CaseAction, ActionForm>> = {
  verify: {
    name: msg`Nyatakan lengkap`,
    consequence: msg`Tenggat keputusan menurut undang-undang mulai berjalan.`,
    fields: [NOTE],
  },
  return: {
    name: msg`Minta dilengkapi`,
    consequence: msg`Pelapor mendapat 30 hari untuk melengkapi. Laporan tidak dihapus.`,
    fields: [TO_REPORTER, { ...ITEMS, required: true }],
  },
  redirect: {
    name: msg`Bukan wewenang kita`,
    consequence: msg`Laporan ditutup dan pelapor diarahkan ke lembaga yang berwenang.`,
    fields: [{ name: "institution", kind: "line", label: msg`Lembaga yang berwenang`, required: true }, TO_REPORTER],
  },
  assign: {
    name: msg`Disposisikan`,
    consequence: msg`Unit wajib memberi jawaban pertama dalam 5 hari kerja.`,
    fields: [
      { name: "unit_id", kind: "unit", label: msg`Unit yang menangani`, required: true },
      { name: "instruction", kind: "text", label: msg`Instruksi`, required: true },
    ],
  },
  accept: { name: msg`Terima disposisi`, consequence: msg`Unit Anda menangani laporan ini sampai diputus.`, fields: [NOTE] },
  refuse: {
    name: msg`Kembalikan disposisi`,
    consequence: msg`Koordinator memilih unit lain. Jam terus berjalan.`,
    fields: [REASON],
  },
  ask: {
    name: msg`Tanya pelapor`,
    consequence: msg`Tenggat kerja dijeda; tenggat undang-undang tidak.`,
    fields: [TO_REPORTER, ITEMS],
  },
  resume: { name: msg`Lanjutkan tanpa jawaban`, consequence: msg`Tenggat kerja berjalan lagi.`, fields: [NOTE] },
  reply: { name: msg`Tulis kepada pelapor`, consequence: msg`Pelapor dapat membaca pesan ini segera.`, fields: [TO_REPORTER] },
  investigate: {
    name: msg`Mulai pemeriksaan`,
    consequence: msg`Hanya inspektorat yang melihat perkembangannya.`,
    fields: [NOTE],
  },
  decide: {
    name: msg`Putuskan`,
    consequence: msg`Keputusan tidak dapat diubah; pelapor dapat mengajukan keberatan.`,
    fields: [
      { name: "finding", kind: "finding", label: msg`Temuan`, required: true },
      { name: "action", kind: "text", label: msg`Tindakan yang diambil`, required: true },
      { name: "remedy", kind: "text", label: msg`Pemulihan bagi pelapor` },
      { name: "breached_component", kind: "component", label: msg`Janji yang dilanggar` },
      { name: "amount", kind: "money", label: msg`Ganti rugi` },
      { name: "pay_by", kind: "date", label: msg`Dibayar paling lambat` },
    ],
  },
  deliver: {
    name: msg`Catat penyampaian keputusan`,
    consequence: msg`Pelapor mendapat 10 hari kerja untuk menanggapi.`,
    fields: [NOTE],
  },
  uphold: { name: msg`Terima keberatan`, consequence: msg`Laporan ditangani kembali.`, fields: [REASON] },
  dismiss: { name: msg`Tolak keberatan`, consequence: msg`Laporan ditutup. Pelapor dapat pergi ke Ombudsman.`, fields: [REASON] },
  continue: {
    name: msg`Lanjutkan karena jabatan`,
    consequence: msg`Pemeriksaan diteruskan meskipun laporan dicabut.`,
    fields: [REASON],
  },
};
