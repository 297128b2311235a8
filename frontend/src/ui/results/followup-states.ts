import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { FollowUp } from "~/api/types";

export const FOLLOWUP_STATES: Record<FollowUp["state"], MessageDescriptor> = {
  planned: msg`Direncanakan`,
  running: msg`Dikerjakan`,
  done: msg`Selesai`,
  overdue: msg`Lewat tenggat`,
};
