import type { NewSamplePlan, SamplePlan } from "~/api/types";

/** A plan as its form holds it: the id of each filled field with its number. */
export type Entries = Readonly<Record<string, number>>;

export const CHANNELS = ["qr", "web", "kiosk", "counter", "paper", "import"] as const;
export const GROUP_FIELDS = ["gender", "age_band", "education", "occupation"] as const;
const WHOLE = 100;

export const serviceField = (id: string) => `service-${id}`;
export const channelField = (channel: string) => `channel-${channel}`;
export const groupField = (field: string, option: string) => `group-${field}-${option}`;

type Planned = Pick<SamplePlan, "target_margin" | "services" | "channels" | "groups"> & { deviation: number | null };

/** The deviation is part of the plan only when somebody gave it. */
export function plannedOf(plan: SamplePlan): Planned {
  return { ...plan, deviation: plan.deviation_from === "given" ? plan.deviation : null };
}

export function entriesOf({ target_margin, deviation, services, channels, groups }: Planned): Entries {
  const pairs: [string, number | null][] = [
    ["target_margin", target_margin],
    ["deviation", deviation],
    ...services.map(({ service_id, population }): [string, number | null] => [serviceField(service_id), population]),
    ...channels.map(({ channel, share }): [string, number | null] => [channelField(channel), share]),
    ...groups.map(({ field, option, population }): [string, number | null] => [groupField(field, option), population]),
  ];
  return Object.fromEntries(pairs.filter((pair): pair is [string, number] => pair[1] !== null));
}

export function planOf(entries: Entries): NewSamplePlan {
  const after = (prefix: string) =>
    Object.entries(entries)
      .filter(([id]) => id.startsWith(prefix))
      .map(([id, value]) => [id.slice(prefix.length), value] as const);
  return {
    target_margin: entries.target_margin ?? null,
    deviation: entries.deviation ?? null,
    services: after("service-").map(([service_id, population]) => ({ service_id, population })),
    channels: CHANNELS.flatMap((channel) => {
      const share = entries[channelField(channel)];
      return share ? [{ channel, share }] : [];
    }),
    groups: GROUP_FIELDS.flatMap((field) =>
      after(`group-${field}-`).map(([option, population]) => ({ field, option, population })),
    ),
  };
}

/** The fields in which two plans differ. */
export function changedFields(mine: Entries, saved: Entries): string[] {
  return [...new Set([...Object.keys(mine), ...Object.keys(saved)])].filter((id) => mine[id] !== saved[id]);
}

/** What the shares of channels add up to; null when none is planned. */
export function shareTotal(entries: Entries): number | null {
  const shares = CHANNELS.map((channel) => entries[channelField(channel)] ?? 0);
  const total = shares.reduce((sum, share) => sum + share, 0);
  return total === 0 ? null : total;
}

export function sharesFit(entries: Entries): boolean {
  const total = shareTotal(entries);
  return total === null || total === WHOLE;
}

type Stratum = SamplePlan["strata"][number];

/** The parts that lack most answers, worst first. */
export function mostLacking(strata: readonly Stratum[], most = 3): Stratum[] {
  return strata
    .filter(({ still_needed }) => still_needed > 0)
    .toSorted((one, other) => other.still_needed - one.still_needed)
    .slice(0, most);
}

/** Services in their channels. */
export function placesOf({ strata }: Pick<SamplePlan, "strata">): Stratum[] {
  return strata.filter(({ group }) => !group);
}

/** What tells one service in one channel from another. */
export function placeOf({ service_id, channel }: Stratum): string {
  return `${service_id ?? ""} ${channel ?? ""}`;
}

/** The groups of one place; undefined while they are not known. */
export function groupsAt(strata: readonly Stratum[] | undefined, place: Stratum): Stratum[] | undefined {
  return strata?.filter((one) => placeOf(one) === placeOf(place));
}

/** All places together: what each still needs, not what all could make up for each other. */
export function wholeOf(plan: Pick<SamplePlan, "strata" | "planned" | "n">): Stratum {
  const still_needed = placesOf(plan).reduce((sum, place) => sum + place.still_needed, 0);
  return { service_id: null, channel: null, group: null, needed: plan.planned, n: plan.n, still_needed };
}

/** The fields of respondents of which the plan knows users. */
export function plannedFields({ groups }: Pick<SamplePlan, "groups">) {
  return GROUP_FIELDS.filter((field) => groups.some((group) => group.field === field));
}
