import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

export const KIND_NAMES: Record<string, MessageDescriptor> = {
  complaint: msg({ message: "Pengaduan", context: "jenis laporan" }),
  illegal_levy: msg`Pungutan liar`,
  information_request: msg`Permintaan informasi`,
  aspiration: msg`Aspirasi`,
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
