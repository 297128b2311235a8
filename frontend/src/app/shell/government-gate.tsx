import { useQuery } from "@tanstack/react-query";
import { Outlet, useParams } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { governmentQuery } from "~/api/directory";
import { isProblem } from "~/api/problem";
import { loadWords } from "~/lib/locale";
import { Loading } from "~/ui/query-view";

const UnknownGovernment = lazy(async () => {
  const [page] = await Promise.all([import("~/features/governments/unknown-government"), loadWords("governments")]);
  return { default: page.UnknownGovernment };
});

/** Every page of a government stands behind this: one that does not use Prima has none of them. */
export function GovernmentGate() {
  const { g } = useParams({ from: "/public/$g" });
  const { data, error } = useQuery(governmentQuery(g));
  if (data ? data.active : !isProblem(error, "GovernmentUnknown")) return <Outlet />;
  return (
    <Suspense fallback={<Loading />}>
      <UnknownGovernment code={g} name={data?.name} />
    </Suspense>
  );
}
