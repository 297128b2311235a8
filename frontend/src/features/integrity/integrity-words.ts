import type { MessageDescriptor } from "@lingui/core";
import { msg, t } from "@lingui/core/macro";
import type { Anomaly, Invalidation, Period, Selection } from "~/api/types";
import { formatDate } from "~/lib/format";
import { SURVEY_CHANNELS } from "~/lib/words/surveys";
import { word } from "~/lib/words/word";

/** How the service names answers about the unit as a whole. */
export const WHOLE_UNIT = "00000000-0000-0000-0000-000000000000";

export const SIGNALS: Record<Anomaly["signal"], MessageDescriptor> = {
  ledger: msg`Jawaban lebih banyak daripada orang yang dilayani`,
  tickets: msg`Tiket tidak cocok`,
  burst: msg`Lonjakan jawaban`,
  level_shift: msg`Nilai bergeser mendadak`,
  variance_collapse: msg`Jawaban terlalu sepakat`,
  day_clusters: msg`Jawaban sehari terlalu mirip`,
  uniform_answers: msg`Nilai sama untuk semua unsur`,
  late_rush: msg`Lonjakan menjelang penutupan`,
  concentration: msg`Jawaban kembar`,
};

export const ANOMALY_STATES: Record<Anomaly["state"], MessageDescriptor> = {
  open: msg`Belum dinilai`,
  dismissed: msg`Dinyatakan jujur`,
  quarantined: msg`Dikarantina`,
  invalidated: msg`Dibatalkan`,
};

export const INVALIDATION_STATES: Record<Invalidation["state"], MessageDescriptor> = {
  quarantined: msg`Menunggu orang kedua`,
  invalid: msg`Dibatalkan`,
  restored: msg`Dihitung lagi`,
};

export const STEPS: Record<Invalidation["reasons"][number]["step"], MessageDescriptor> = {
  proposed: msg`Diusulkan`,
  approved: msg`Disetujui`,
  rejected: msg`Dikembalikan`,
};

export function serviceWords(period: Period, id: string | null | undefined): string {
  if (!id) return t`semua layanan`;
  if (id === WHOLE_UNIT) return t`unit secara keseluruhan`;
  return period.services.find(({ service_id }) => service_id === id)?.name ?? t`layanan lain`;
}

type Place = Pick<Selection, "service_id" | "channel" | "from_day" | "to_day">;

/** Where and when, as one line: "KTP elektronik · kios · 3–9 Agustus 2026". */
export function placeWords(period: Period, { service_id, channel, from_day, to_day }: Place): string {
  const days = from_day === to_day ? formatDate(from_day) : t`${formatDate(from_day)} sampai ${formatDate(to_day)}`;
  const way = channel ? word(SURVEY_CHANNELS, channel) : t`semua cara mengisi`;
  return [serviceWords(period, service_id), way, days].join(" · ");
}
