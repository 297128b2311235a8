import { useQuery } from "@tanstack/react-query";
import { DESK_KEY, GOVERNMENT_KEY, readStored, useStored } from "~/lib/stored";
import { governmentsQuery } from "./directory";
import { useAccount } from "./session";

/** The governments this account may work for; the platform's operators may work for all. */
export function useDeskGovernments(): string[] {
  const { governments } = useAccount();
  const everywhere = governments.includes("*");
  const { data } = useQuery({ ...governmentsQuery(""), enabled: everywhere });
  return everywhere ? (data?.data.map(({ code }) => code) ?? []) : governments;
}

/** The government the desk is set to, or null while an operator's list is still on its way. */
export function useChosenGovernment(): string | null {
  const governments = useDeskGovernments();
  const chosen = useStored(DESK_KEY) ?? readStored(GOVERNMENT_KEY);
  return chosen && governments.includes(chosen) ? chosen : (governments[0] ?? null);
}

/** As above, on pages that the desk shows only once a government is known. */
export function useDeskGovernment(): string {
  const government = useChosenGovernment();
  if (!government) throw new Error("The desk shows its pages only for a chosen government.");
  return government;
}
