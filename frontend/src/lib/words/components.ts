import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** The fourteen components in the order of the law: six face the citizen, eight the office. */
export const DELIVERY_COMPONENTS = ["requirements", "procedure", "duration", "fee", "product", "complaint_handling"] as const;
export const MANAGEMENT_COMPONENTS = [
  "legal_basis",
  "facilities",
  "staff_competence",
  "internal_supervision",
  "staff_number",
  "service_guarantee",
  "safety_guarantee",
  "performance_evaluation",
] as const;
export const COMPONENTS = [...DELIVERY_COMPONENTS, ...MANAGEMENT_COMPONENTS] as const;
export type ComponentKey = (typeof COMPONENTS)[number];

export const COMPONENT_NAMES: Record<ComponentKey, MessageDescriptor> = {
  requirements: msg`Persyaratan`,
  procedure: msg`Sistem, mekanisme, dan prosedur`,
  duration: msg`Jangka waktu pelayanan`,
  fee: msg`Biaya/tarif`,
  product: msg`Produk pelayanan`,
  complaint_handling: msg`Penanganan pengaduan, saran, dan masukan`,
  legal_basis: msg`Dasar hukum`,
  facilities: msg`Sarana, prasarana, dan/atau fasilitas`,
  staff_competence: msg`Kompetensi pelaksana`,
  internal_supervision: msg`Pengawasan internal`,
  staff_number: msg`Jumlah pelaksana`,
  service_guarantee: msg`Jaminan pelayanan`,
  safety_guarantee: msg`Jaminan keamanan dan keselamatan pelayanan`,
  performance_evaluation: msg`Evaluasi kinerja pelaksana`,
};

export const FORM_NAMES: Record<string, MessageDescriptor> = {
  original: msg`asli`,
  copy: msg`fotokopi`,
  digital: msg`berkas digital`,
  shown: msg`ditunjukkan`,
};

export const ACTOR_NAMES: Record<string, MessageDescriptor> = {
  applicant: msg`Pemohon`,
  officer: msg`Petugas`,
  official: msg`Pejabat`,
  system: msg`Sistem`,
};

export const START_EVENTS: Record<string, MessageDescriptor> = {
  registration: msg`pendaftaran`,
  file_complete: msg`berkas dinyatakan lengkap`,
  payment: msg`pembayaran`,
  inspection: msg`pemeriksaan lapangan`,
};

export const CHANNELS: Record<string, MessageDescriptor> = {
  counter: msg`Loket pengaduan`,
  box: msg`Kotak saran`,
  phone: msg`Telepon`,
  whatsapp: msg`WhatsApp`,
  sms: msg`SMS`,
  email: msg`Surel`,
  website: msg`Situs web`,
  social_media: msg`Media sosial`,
  letter: msg`Surat`,
  sp4n_lapor: msg`SP4N-LAPOR!`,
};

export const DOCUMENT_KINDS: Record<string, MessageDescriptor> = {
  decree: msg`SK penetapan`,
  charter: msg`maklumat pelayanan`,
  standard: msg`standar pelayanan`,
  minutes: msg`berita acara`,
};

export const VERSION_STATES: Record<string, MessageDescriptor> = {
  draft: msg`Rancangan`,
  ready: msg`Siap dibahas`,
  consulting: msg`Sedang dibahas`,
  agreed: msg`Disepakati`,
  established: msg`Ditetapkan`,
  published: msg`Berlaku`,
  superseded: msg`Digantikan`,
  revoked: msg`Dicabut`,
};
