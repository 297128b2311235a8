import { queryOptions } from "@tanstack/react-query";
import { survey, unwrap } from "~/api/clients";

/** The unit's sealed results as open data: they name the questionnaire of each round. */
export const unitDataQuery = (government: string, unit: string) =>
  queryOptions({
    queryKey: ["open-data", government, unit],
    queryFn: () =>
      unwrap(
        survey.GET("/api/survey/v1/governments/{government}/open-data/satisfaction.json", {
          params: { path: { government }, query: { unit } },
        }),
      ),
  });
