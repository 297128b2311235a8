import { Trans } from "@lingui/react/macro";
import { Button } from "./button";

type Paged = { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };

export function MoreButton({ query }: { query: Paged }) {
  if (!query.hasNextPage) return null;
  return (
    <Button tone="quiet" busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
      <Trans>Muat lebih banyak</Trans>
    </Button>
  );
}
