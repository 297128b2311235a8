import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { type Asked, instrumentsQuery } from "~/api/survey-results";
import type { Index, Seal } from "~/api/types";
import { RollupTable } from "~/ui/results/rollup-table";
import { standingSeal } from "../standing-seal";
import { useSource } from "../use-source";
import { HowComputed } from "./how-computed";
import { PriorityFigure } from "./priority-figure";
import { Promises } from "./promises";
import { SealTable } from "./seal-table";
import { TrendFigure } from "./trend-figure";

type Props = { government: string; unitId: string; asked: Asked; index: Index; seals: Seal[] };

/** What the board rests on, and what became of earlier ones. */
export function Evidence({ government, unitId, asked, index, seals }: Props) {
  const instrument = useQuery(instrumentsQuery).data?.data.find(({ code }) => code === asked.instrument);
  const seal = standingSeal(seals, asked);
  const source = useSource(instrument, seal);
  const round = { government, unitId, asked };
  return (
    <>
      <TrendFigure index={index} source={source} running={seal === undefined} seals={seals} />
      {!index.hidden && index.n > 0 && (
        <>
          <PriorityFigure {...round} index={index} source={source} />
          <section className="section no-print">
            <h2>
              <Trans>Angka ini dengan cara rata-rata lain</Trans>
            </h2>
            <RollupTable index={index} parts="services" />
          </section>
          <HowComputed {...round} index={index} />
        </>
      )}
      <Promises government={government} unitId={unitId} />
      <SealTable government={government} unitId={unitId} seals={seals} />
    </>
  );
}
