import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { Asked } from "~/api/survey-results";
import { PriorityFigure as Figure } from "~/charts/priority-figure";
import { prioritiesQuery } from "../api";

type Props = { government: string; unitId: string; asked: Asked; source: string };

const FEWEST = 2;

export function PriorityFigure({ government, unitId, asked, source }: Props) {
  const found = useQuery(prioritiesQuery(government, unitId, asked)).data;
  if (!found || found.elements.filter(({ quadrant }) => quadrant !== null).length < FEWEST) return null;
  return (
    <section className="section no-print">
      <h2>
        <Trans>Mana yang paling berpengaruh</Trans>
      </h2>
      <Figure priorities={found} source={source} />
    </section>
  );
}
