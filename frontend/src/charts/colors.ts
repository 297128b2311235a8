import type { Zone } from "~/lib/zone";

/** Drawing attributes cannot read custom properties in every browser and on paper. */
export const BAND_FILL: Record<Zone, string> = { red: "#fbe9e6", yellow: "#fdf2cd", green: "#e2f1e7", none: "#f4eee2" };
export const INK = "#1b1f2c";
export const NILA = "#24356b";
export const NILA_SOFT = "#c3cbe4";
export const RED = "#9f1d1a";
export const LINE = "#8b8478";
export const ABOVE = "#1a6638";
export const BELOW = RED;
/** What chance explains: the darker the likelier. */
export const CHANCE_INNER = "#dfe4f2";
export const CHANCE_OUTER = "#eff1f8";
