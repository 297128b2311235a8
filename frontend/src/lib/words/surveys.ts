import type { MessageDescriptor } from "@lingui/core";
import { msg, t } from "@lingui/core/macro";
import { formatDate } from "~/lib/format";

export const PERIOD_STATES: Record<string, MessageDescriptor> = {
  planned: msg`Direncanakan`,
  open: msg`Terbuka`,
  closing: msg`Ditutup, menunggu segel`,
  sealed: msg`Disegel`,
  dropped: msg`Dibatalkan`,
};

export const SURVEY_CHANNELS: Record<string, MessageDescriptor> = {
  qr: msg`QR pada loket atau bukti layanan`,
  kiosk: msg`Kios di tempat layanan`,
  counter: msg`Diisi bersama petugas`,
  web: msg`Tautan web`,
  paper: msg`Kuesioner kertas`,
  import: msg`Unggahan berkas`,
};

/** Why an index may not be announced. */
export const INDEX_REASONS: Record<string, MessageDescriptor> = {
  no_answers: msg`Belum ada jawaban.`,
  too_few_answers: msg`Jawaban belum sebanyak sampel yang diwajibkan.`,
  more_answers_than_users: msg`Jawaban lebih banyak daripada pengguna layanan yang dilaporkan: periksa jumlah pengguna.`,
  too_few_to_show: msg`Jawaban kurang dari sepuluh, atau dapat dicari dengan pengurangan: hasilnya ditutup agar tidak seorang pun dikenali.`,
  margin_spans_letters: msg`Margin galatnya melintasi lebih dari dua mutu.`,
};

/** When a sample will be complete at the pace so far, and that this may be too late. */
export function completion(forecastOn: string, closesOn: string): string {
  const day = formatDate(forecastOn);
  return forecastOn > closesOn
    ? t`dengan laju sekarang baru cukup pada ${day}, setelah survei ditutup`
    : t`dengan laju sekarang cukup pada ${day}`;
}
