import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

export const PERIOD_STATES: Record<string, MessageDescriptor> = {
  planned: msg`Direncanakan`,
  open: msg`Terbuka`,
  closing: msg`Ditutup, menunggu segel`,
  sealed: msg`Disegel`,
};

export const SURVEY_CHANNELS: Record<string, MessageDescriptor> = {
  qr: msg`QR pada loket atau bukti layanan`,
  kiosk: msg`Kios di tempat layanan`,
  counter: msg`Diisi bersama petugas`,
  web: msg`Tautan web`,
  import: msg`Unggahan berkas`,
};
