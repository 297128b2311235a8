import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { lazy, type ReactNode, Suspense } from "react";
import { type Asked, instrumentsQuery } from "~/api/survey-results";
import type { Index, Seal } from "~/api/types";
import { Button } from "~/ui/button";
import { Loading } from "~/ui/query-view";
import { BigIndex } from "./big-index";

type Props = {
  government: string;
  unitId: string;
  asked: Asked;
  index: Index;
  seal: Seal | undefined;
  /** What comes below the board, once the board stands. */
  children: ReactNode;
};

const WallDetails = lazy(async () => ({ default: (await import("./wall-details")).WallDetails }));

/** The figure itself does not wait for what explains it. */
export function Board({ government, unitId, asked, index, seal, children }: Props) {
  const instrument = useQuery(instrumentsQuery).data?.data.find(({ code }) => code === asked.instrument);
  const wall = (details: ReactNode) => (
    <section className="wall section">
      <BigIndex index={index} instrument={instrument} seal={seal} />
      {details}
    </section>
  );
  return (
    <Suspense fallback={wall(<Loading />)}>
      {wall(<WallDetails government={government} unitId={unitId} index={index} instrument={instrument} seal={seal} />)}
      <p className="section no-print">
        <Button tone="quiet" onClick={() => window.print()}>
          <Trans>Cetak papan ini pada satu lembar A4</Trans>
        </Button>
      </p>
      {children}
    </Suspense>
  );
}
