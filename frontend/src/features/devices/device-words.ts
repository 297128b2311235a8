import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { DeviceKind } from "~/api/types";

export const DEVICE_KINDS: Record<DeviceKind, MessageDescriptor> = {
  kiosk: msg`Kios di ruang tunggu`,
  counter: msg`Perangkat di loket`,
  tablet: msg`Tablet petugas`,
};

export const KIND_HINTS: Record<DeviceKind, MessageDescriptor> = {
  kiosk: msg`Berdiri sendiri; siapa pun dapat menjawab`,
  counter: msg`Diserahkan petugas kepada warga yang baru dilayani`,
  tablet: msg`Dibawa petugas, misalnya pada pelayanan keliling`,
};
