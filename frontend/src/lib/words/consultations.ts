import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

export const CONSULTATION_STATES: Record<string, MessageDescriptor> = {
  planned: msg`Disiapkan`,
  open: msg({ message: "Dibuka", context: "forum" }),
  closed: msg({ message: "Ditutup", context: "forum" }),
  recorded: msg`Berita acara terbit`,
  signed: msg`Berita acara ditandatangani`,
};

export const PURPOSES: Record<string, MessageDescriptor> = {
  drafting: msg`Menyepakati standar pelayanan yang baru atau diubah`,
  application: msg`Membahas penerapan standar pelayanan`,
  evaluation: msg`Menilai pelaksanaan standar pelayanan`,
};

export const METHODS: Record<string, MessageDescriptor> = {
  in_person: msg`Tatap muka`,
  online: msg`Daring`,
  hybrid: msg`Tatap muka dan daring`,
  media: msg`Lewat media`,
};

/** Those whom PP 96/2012 and PermenPANRB 16/2017 want at the table. */
export const PARTICIPANT_GROUPS: Record<string, MessageDescriptor> = {
  users: msg`Masyarakat pengguna layanan`,
  experts: msg`Ahli, praktisi, atau akademisi`,
  agencies: msg`Instansi terkait`,
  civil_society: msg`Organisasi masyarakat sipil`,
  media: msg`Media massa`,
  business: msg`Dunia usaha`,
  vulnerable: msg`Kelompok rentan atau disabilitas`,
  provider: msg`Penyelenggara`,
};

export const DISPOSITIONS: Record<string, MessageDescriptor> = {
  accepted: msg({ message: "Diterima", context: "masukan" }),
  partly: msg`Diterima sebagian`,
  rejected: msg`Tidak diterima`,
  out_of_scope: msg`Di luar pembahasan`,
};
