import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

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
