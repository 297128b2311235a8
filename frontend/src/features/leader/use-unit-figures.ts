import { useQuery } from "@tanstack/react-query";
import { unitsQuery } from "~/api/directory";
import { overdueCasesQuery, sealsQuery, servicesQuery, waitingObstaclesQuery } from "./api";
import { type UnitFigures, unitFigures } from "./unit-figures";

export function useUnitFigures(government: string): UnitFigures[] {
  const units = useQuery(unitsQuery(government)).data?.data ?? [];
  const services = useQuery(servicesQuery(government)).data?.data ?? [];
  const cases = useQuery(overdueCasesQuery(government)).data?.data ?? [];
  const obstacles = useQuery(waitingObstaclesQuery(government)).data?.data ?? [];
  const seals = useQuery(sealsQuery(government)).data?.data ?? [];
  return unitFigures({ units, services, cases, obstacles, seals });
}
