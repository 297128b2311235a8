import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { Asked } from "~/api/survey-results";
import type { Index } from "~/api/types";
import { PriorityFigure as Figure } from "~/charts/priority-figure";
import { reasonSentences } from "~/ui/results/result-sentences";
import { prioritiesQuery } from "../api";

type Props = { government: string; unitId: string; asked: Asked; index: Index; source: string };

const FEWEST = 2;

export function PriorityFigure({ government, unitId, asked, index, source }: Props) {
  const found = useQuery(prioritiesQuery(government, unitId, asked)).data;
  if (!found || found.elements.filter(({ quadrant }) => quadrant !== null).length < FEWEST) return null;
  return (
    <section className="section no-print">
      <h2>
        <Trans>Mana yang paling berpengaruh</Trans>
      </h2>
      <Figure priorities={found} index={index} doubts={reasonSentences(index)} source={source} />
    </section>
  );
}
