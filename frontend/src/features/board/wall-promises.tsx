import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { formatDate } from "~/lib/format";
import { promisesQuery } from "./api";

const ON_THE_WALL = 3;

/** What is still owed, for the wall. */
export function WallPromises({ government, unitId }: { government: string; unitId: string }) {
  const owed = (useQuery(promisesQuery(government, unitId)).data?.data ?? []).filter(({ state }) => state !== "done");
  if (owed.length === 0) return null;
  return (
    <div className="only-print">
      <h2 className="h3">
        <Trans>Yang kami kerjakan</Trans>
      </h2>
      <ul>
        {owed.slice(0, ON_THE_WALL).map(({ id, program, due_on }) => (
          <li key={id}>
            <span lang="id">{program}</span> ({formatDate(due_on, "medium")})
          </li>
        ))}
      </ul>
    </div>
  );
}
