import { useQuery } from "@tanstack/react-query";
import { governmentQuery } from "~/api/directory";

/** What a visitor has to know about this government's pages, such as that the data are samples. */
export function GovernmentNotice({ government }: { government: string }) {
  const { data } = useQuery(governmentQuery(government));
  if (!data?.notice) return null;
  return (
    <div className="government-notice">
      <p className="container">{data.notice}</p>
    </div>
  );
}
