import { queryOptions } from "@tanstack/react-query";
import { survey, unwrap } from "./clients";

const BASE = "/api/survey/v1/governments/{government}";

/** The survey every unit has to hold; results of other instruments are asked for by name. */
export const SKM = "PERMENPANRB-14-2017";

/** Which round: its label, and the edition of the questionnaire that was asked. */
export type Asked = { period: string; instrument: string };

export type Subject = { scope: "service" | "unit"; id: string } | { scope: "government" };

/** The index of a round as it is announced; refused with 404 where nobody was asked. */
export const resultQuery = (government: string, subject: Subject, asked: Asked) =>
  queryOptions({
    queryKey: ["index", government, subject, asked],
    retry: false,
    queryFn: () =>
      unwrap(survey.GET(`${BASE}/index`, { params: { path: { government }, query: { ...subject, ...asked } } })),
  });

/** Sealed results, newest first; of one unit or of all. */
export const sealedQuery = (government: string, unit?: string) =>
  queryOptions({
    queryKey: ["seals", government, unit ?? null],
    queryFn: () => unwrap(survey.GET(`${BASE}/seals`, { params: { path: { government }, query: { unit, limit: 100 } } })),
  });

/** Every edition of every questionnaire, the one in force first. */
export const instrumentsQuery = queryOptions({
  queryKey: ["survey-instruments"],
  staleTime: Infinity,
  queryFn: () => unwrap(survey.GET("/api/survey/v1/instruments")),
});
