import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { Period } from "~/api/types";
import { suggestionsQuery } from "./api";

export function Suggestions({ government, period }: { government: string; period: Period }) {
  const suggestions = useQuery(suggestionsQuery(government, period.id)).data?.data ?? [];
  if (suggestions.length === 0) return null;
  return (
    <section>
      <h2>
        <Trans>Saran responden</Trans>
      </h2>
      <ul className="link-list">
        {suggestions.map((suggestion) => (
          <li key={suggestion.id} className="pre">
            {suggestion.body}
          </li>
        ))}
      </ul>
    </section>
  );
}
