import { plural, t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { mayI, useAccount } from "~/api/session";
import { overdueCasesQuery, waitingObstaclesQuery } from "./api";

/** The page in one sentence: what waits for a decision, and what is late. */
export function useHeadline(government: string): string {
  const decides = mayI(useAccount(), "obstacles:decide");
  const waiting = useQuery(waitingObstaclesQuery(government)).data?.data.length;
  const late = useQuery(overdueCasesQuery(government)).data?.data.length;
  if (waiting === undefined && late === undefined) return t`Halaman pimpinan`;
  return headline(waiting ?? 0, late ?? 0, decides);
}

export function headline(waiting: number, late: number, decides: boolean): string {
  const asked = decides
    ? t`${plural(waiting, { other: "# kendala menunggu keputusan Anda" })}`
    : t`${plural(waiting, { other: "# kendala menunggu keputusan pimpinan" })}`;
  const overdue = t`${plural(late, { other: "# pengaduan lewat batas waktu" })}`;
  if (waiting > 0 && late > 0) return `${asked}; ${overdue}`;
  if (waiting > 0) return asked;
  if (late > 0) return overdue;
  return t`Tidak ada yang menunggu keputusan, dan tidak ada pengaduan yang lewat batas`;
}
