import { queryOptions, useQuery } from "@tanstack/react-query";
import { currentPeriod } from "~/lib/period";
import { survey, unwrap } from "./clients";
import { sealedLabels } from "./sealed-rounds";
import { sealedQuery, SKM } from "./survey-results";
import type { Index } from "./types";

export type IndexScope = { scope: "service" | "unit"; id: string } | { scope: "government" };

const indexQuery = (government: string, scope: IndexScope, period: string) =>
  queryOptions({
    queryKey: ["index", government, scope, period],
    retry: false,
    queryFn: () =>
      unwrap(
        survey.GET("/api/survey/v1/governments/{government}/index", {
          params: { path: { government }, query: { ...scope, period } },
        }),
      ),
  });

/** The index of this semester, or of the last one in which anybody was asked. */
export function useLatestIndex(government: string, scope: IndexScope): Index | undefined {
  const period = currentPeriod();
  const now = useQuery(indexQuery(government, scope, period)).data;
  const earlier = now?.index === null ? now.trend.findLast((point) => point.index !== null)?.period : undefined;
  const before = useQuery({ ...indexQuery(government, scope, earlier ?? period), enabled: earlier !== undefined }).data;
  return now?.index === null && before ? before : now;
}

/** The government's index of the newest round that was sealed; of this semester while there is none. */
export function useAnnouncedIndex(government: string): Index | undefined {
  const seals = useQuery(sealedQuery(government));
  const [sealed] = sealedLabels(seals.data?.data ?? [], SKM);
  const period = sealed ?? currentPeriod();
  return useQuery({ ...indexQuery(government, { scope: "government" }, period), enabled: seals.isSuccess }).data;
}
