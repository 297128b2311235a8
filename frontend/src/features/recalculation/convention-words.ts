import { t } from "@lingui/core/macro";
import type { Calculation } from "~/api/types";
import { localDecimals } from "~/lib/local-decimals";

type Convention = Pick<Calculation["conventions"][number], "weight" | "rounding">;

/** How a figure was really computed, in words: the weight, then what was rounded on the way. */
export function conventionWords({ weight, rounding }: Convention, elements: number): string {
  const written = weight === "exact" ? t`bobot tepat 1/${elements}` : t`bobot ${localDecimals(weight)}`;
  const [what, digits = ""] = rounding.split("_");
  switch (what) {
    case "means":
      return t`${written}, rata-rata unsur dibulatkan ke ${digits} desimal`;
    case "weighted":
      return t`${written}, nilai tertimbang dibulatkan ke ${digits} desimal`;
    case "sum":
      return t`${written}, jumlahnya dibulatkan ke ${digits} desimal sebelum dikonversi`;
    default:
      return t`${written}, tanpa pembulatan di tengah`;
  }
}

export type Verdict = "computed" | "exact" | "other_way" | "no_way";

/** What the printed figure turned out to be. */
export function verdictOf(result: Pick<Calculation, "reproduced_by">): Verdict {
  if (result.reproduced_by === null) return "computed";
  if (result.reproduced_by.length === 0) return "no_way";
  return result.reproduced_by.some(({ convention }) => convention === "exact") ? "exact" : "other_way";
}
