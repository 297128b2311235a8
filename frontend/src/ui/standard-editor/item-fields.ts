import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { ACTOR_NAMES, CHANNELS, type ComponentKey, FORM_NAMES, START_EVENTS } from "~/lib/words/components";
import { DURATION_UNITS, FEE_KINDS, NECESSITIES } from "./words";

export type Item = { id: string } & Record<string, unknown>;

type Words = Record<string, MessageDescriptor>;

/** One field of an item. `when` hides it where it has no meaning; `fresh` is its first value. */
export type ItemField = {
  name: string;
  label: MessageDescriptor;
  required?: boolean;
  when?: (item: Item) => boolean;
} & (
  | { kind: "line" | "text"; fresh: string }
  | { kind: "number" | "money"; fresh: number; least: number }
  | { kind: "choice"; fresh: string; words: Words }
  | { kind: "flag"; fresh: boolean }
);

const DESCRIPTION: readonly ItemField[] = [{ name: "description", kind: "text", label: msg`Uraian`, required: true, fresh: "" }];

export const ITEM_FIELDS: Record<ComponentKey, readonly ItemField[]> = {
  requirements: [
    { name: "name", kind: "line", label: msg`Syarat`, required: true, fresh: "" },
    { name: "form", kind: "choice", label: msg`Bentuk`, words: FORM_NAMES, fresh: "copy" },
    { name: "count", kind: "number", label: msg`Jumlah lembar`, fresh: 1, least: 1 },
    { name: "necessity", kind: "choice", label: msg`Sifat`, words: NECESSITIES, fresh: "required" },
    {
      name: "condition",
      kind: "line",
      label: msg`Berlaku bila`,
      required: true,
      fresh: "",
      when: ({ necessity }) => necessity === "conditional",
    },
  ],
  procedure: [
    { name: "actor", kind: "choice", label: msg`Pelaku`, words: ACTOR_NAMES, fresh: "officer" },
    { name: "description", kind: "text", label: msg`Langkah`, required: true, fresh: "" },
  ],
  duration: [
    { name: "value", kind: "number", label: msg`Lama`, fresh: 1, least: 1 },
    { name: "unit", kind: "choice", label: msg`Satuan`, words: DURATION_UNITS, fresh: "working_day" },
    { name: "start_event", kind: "choice", label: msg`Dihitung sejak`, words: START_EVENTS, fresh: "file_complete" },
    { name: "condition", kind: "line", label: msg`Hanya bila (kosongkan untuk yang biasa)`, fresh: "" },
  ],
  fee: [
    { name: "name", kind: "line", label: msg`Nama biaya`, required: true, fresh: "" },
    { name: "kind", kind: "choice", label: msg`Jenis`, words: FEE_KINDS, fresh: "free" },
    { name: "amount", kind: "money", label: msg`Jumlah`, fresh: 0, least: 1, when: ({ kind }) => kind !== "free" },
    {
      name: "unit",
      kind: "line",
      label: msg`Per satuan apa`,
      required: true,
      fresh: "",
      when: ({ kind }) => kind === "per_unit",
    },
    { name: "legal_basis", kind: "line", label: msg`Dasar hukum tarif`, fresh: "" },
    { name: "exemption", kind: "line", label: msg`Siapa yang dibebaskan`, fresh: "", when: ({ kind }) => kind !== "free" },
  ],
  product: [{ name: "name", kind: "line", label: msg`Hasil layanan`, required: true, fresh: "" }],
  complaint_handling: [
    { name: "channel", kind: "choice", label: msg`Saluran`, words: CHANNELS, fresh: "counter" },
    { name: "address", kind: "line", label: msg`Alamat atau nomor`, required: true, fresh: "" },
    { name: "response", kind: "line", label: msg`Kapan dijawab`, fresh: "" },
  ],
  legal_basis: [
    { name: "title", kind: "line", label: msg`Peraturan`, required: true, fresh: "" },
    { name: "article", kind: "line", label: msg`Pasal`, fresh: "" },
  ],
  facilities: [
    { name: "name", kind: "line", label: msg`Sarana atau fasilitas`, required: true, fresh: "" },
    { name: "for_vulnerable", kind: "flag", label: msg`Untuk pengguna berkebutuhan khusus`, fresh: false },
  ],
  staff_competence: DESCRIPTION,
  internal_supervision: DESCRIPTION,
  staff_number: [
    { name: "role", kind: "line", label: msg`Peran`, required: true, fresh: "" },
    { name: "count", kind: "number", label: msg`Jumlah orang`, fresh: 1, least: 1 },
  ],
  service_guarantee: [
    { name: "promise", kind: "text", label: msg`Janji`, required: true, fresh: "" },
    { name: "compensation", kind: "line", label: msg`Bila tidak ditepati`, fresh: "" },
  ],
  safety_guarantee: DESCRIPTION,
  performance_evaluation: DESCRIPTION,
};

export function freshItem(component: ComponentKey, id: string): Item {
  return { id, ...Object.fromEntries(ITEM_FIELDS[component].map(({ name, fresh }) => [name, fresh])) };
}

export type ItemFault = { itemId: string; field: string };

/** What still has to be filled in before the service would accept these items. */
export function faultsOf(component: ComponentKey, items: readonly Item[]): ItemFault[] {
  return items.flatMap((item) =>
    ITEM_FIELDS[component]
      .filter((field) => !field.when || field.when(item))
      .filter((field) => isFaulty(field, item[field.name]))
      .map(({ name }) => ({ itemId: item.id, field: name })),
  );
}

function isFaulty(field: ItemField, value: unknown): boolean {
  if (field.kind === "number" || field.kind === "money") return typeof value !== "number" || value < field.least;
  return field.required === true && String(value ?? "").trim() === "";
}

/** Items as the service wants them: hidden fields at their first value, empty words as null. */
export function toPayload(component: ComponentKey, items: readonly Item[]): Item[] {
  return items.map((item) => ({
    id: item.id,
    ...Object.fromEntries(
      ITEM_FIELDS[component].map((field) => {
        const shown = !field.when || field.when(item);
        const value = shown ? (item[field.name] ?? field.fresh) : field.fresh;
        return [field.name, value === "" ? null : value];
      }),
    ),
  }));
}
