import { formatNumber } from "~/lib/format";

const KIB = 1024;

/** "340 kB" or "1,2 MB": enough to know what is about to be downloaded. */
export function formatSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / KIB));
  return kilobytes < KIB ? `${formatNumber(kilobytes)} kB` : `${formatNumber(Math.round((10 * bytes) / KIB / KIB) / 10)} MB`;
}
