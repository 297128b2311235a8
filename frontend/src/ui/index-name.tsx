import { useQuery } from "@tanstack/react-query";
import { instrumentsQuery, SKM } from "~/api/survey-results";

/** Which index a result is; the usual one needs no mention. */
export function IndexName({ instrument }: { instrument: string }) {
  const usual = instrument === SKM;
  const editions = useQuery({ ...instrumentsQuery, enabled: !usual }).data?.data;
  const edition = editions?.find(({ code }) => code === instrument);
  if (usual) return null;
  return <span className="small muted">{edition ? `${edition.index_name} ${edition.edition}` : instrument}</span>;
}
