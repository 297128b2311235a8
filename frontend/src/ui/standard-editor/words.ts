import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

export const FEE_KINDS: Record<string, MessageDescriptor> = {
  free: msg`gratis`,
  fixed: msg`tetap`,
  per_unit: msg`per satuan`,
  other_party: msg`dibayar kepada pihak lain`,
};

export const DURATION_UNITS: Record<string, MessageDescriptor> = {
  minute: msg`menit`,
  hour: msg`jam`,
  working_day: msg`hari kerja`,
  calendar_day: msg`hari kalender`,
};

export const NECESSITIES: Record<string, MessageDescriptor> = {
  required: msg`Wajib`,
  conditional: msg`Wajib bila berlaku`,
  optional: msg`Tidak wajib`,
};

export const MEDIA: Record<string, MessageDescriptor> = {
  website: msg`Situs web`,
  board: msg`Papan pengumuman`,
  banner: msg`Spanduk atau baliho`,
  leaflet: msg`Selebaran`,
  social_media: msg`Media sosial`,
  radio: msg`Radio`,
  sippn: msg`SIPPN`,
};
