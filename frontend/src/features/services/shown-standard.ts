import type { PastStandard, Service, Standard } from "~/api/types";

/** A standard on the page, whether it is in force or an earlier version. */
export type ShownStandard = Pick<Standard, "components" | "charter" | "documents"> & {
  service: Pick<Service, "id" | "name" | "unit">;
  version: Pick<PastStandard["version"], "number" | "state" | "decree_number" | "decree_date" | "effective_from">;
};

/** Charter and documents belong to the version in force alone. */
export function asShown(past: PastStandard, service: Service): ShownStandard {
  return { service, version: past.version, components: past.components, charter: null, documents: [] };
}
