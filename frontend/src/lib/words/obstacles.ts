import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

export const CAUSES: Record<string, MessageDescriptor> = {
  staff: msg`Pegawai`,
  budget: msg`Anggaran`,
  facilities: msg`Sarana dan prasarana`,
  regulation: msg`Peraturan`,
  technology: msg`Teknologi`,
  coordination: msg`Koordinasi`,
  other: msg`Lainnya`,
};

export const OBSTACLE_STATES: Record<string, MessageDescriptor> = {
  waiting: msg`Menunggu keputusan`,
  approved: msg`Disetujui`,
  rejected: msg`Ditolak`,
  deferred: msg`Ditunda`,
  closed: msg`Selesai`,
};
