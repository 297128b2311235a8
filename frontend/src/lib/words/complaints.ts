import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

export const KIND_NAMES: Record<string, MessageDescriptor> = {
  complaint: msg`Pengaduan`,
  illegal_levy: msg`Pungutan liar`,
  information_request: msg`Permintaan informasi`,
  aspiration: msg`Aspirasi`,
};

/** The words citizens know from SP4N-LAPOR!. */
export const COMPLAINT_STATES: Record<string, MessageDescriptor> = {
  received: msg`Diterima`,
  awaiting_completion: msg`Menunggu kelengkapan`,
  verified: msg`Terverifikasi`,
  assigned: msg`Terdisposisi`,
  in_progress: msg`Ditindaklanjuti`,
  awaiting_reporter: msg`Menunggu jawaban pelapor`,
  investigating: msg`Dalam pemeriksaan`,
  decided: msg`Diputus`,
  awaiting_response: msg`Menunggu tanggapan`,
  objected: msg`Keberatan`,
  closed: msg`Selesai`,
  redirected: msg`Dialihkan`,
  withdrawn: msg`Dicabut pelapor`,
  deemed_withdrawn: msg`Dianggap dicabut`,
};

export const OUTCOMES: Record<string, MessageDescriptor> = {
  satisfied: msg`pelapor menerima hasilnya`,
  silent: msg`pelapor tidak menanggapi`,
  objection_dismissed: msg`keberatan ditolak`,
  not_our_authority: msg`bukan wewenang pemerintah daerah ini`,
  withdrawn: msg`dicabut pelapor`,
  deemed_withdrawn: msg`dianggap dicabut`,
};

export const FINDING_NAMES: Record<string, MessageDescriptor> = {
  substantiated: msg`Terbukti`,
  partly: msg`Terbukti sebagian`,
  unsubstantiated: msg`Tidak terbukti`,
};

export const COMPARISON_FINDINGS: Record<string, MessageDescriptor> = {
  free_service_charged: msg`Layanan ini gratis, tetapi Anda diminta membayar.`,
  over_tariff: msg`Jumlah yang dibayar lebih besar daripada tarif resmi.`,
  unlisted_component: msg`Biaya ini tidak ada dalam tarif resmi.`,
  within_tariff: msg`Jumlah yang dibayar sesuai dengan tarif resmi.`,
  no_tariff_published: msg`Layanan ini belum mengumumkan tarif resmi.`,
  undetermined: msg`Tarifnya tergantung pada hal yang belum Anda sebutkan.`,
};

export const IDENTITY_NAMES: Record<string, MessageDescriptor> = {
  open: msg`Terbuka`,
  withheld: msg`Nama dirahasiakan dari publik`,
  sealed: msg`Identitas disegel`,
  anonymous: msg`Anonim`,
};
