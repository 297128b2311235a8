import { useLingui } from "@lingui/react/macro";
import type { Assessment, Edition } from "~/api/types";
import { formatScore } from "~/lib/format";
import { zoneBands, zoneOf } from "~/lib/zone";
import { ChartFigure } from "./chart-figure";
import { ZoneTrend } from "./zone-trend";

type Props = { results: readonly Assessment[]; editions: readonly Edition[] };

/** The Ombudsman's results over the years, with the finding as the title. */
export function ComplianceTrend({ results, editions }: Props) {
  const { t } = useLingui();
  const points = results.toSorted((a, b) => a.year - b.year);
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  const words = { red: t`zona merah`, yellow: t`zona kuning`, green: t`zona hijau`, none: t`tanpa zona` };
  const title =
    first === last
      ? t`Tahun ${last.year}: ${formatScore(last.score)}, ${words[zoneOf(last.zone)]}`
      : t`Dari ${words[zoneOf(first.zone)]} (${first.year}) ke ${words[zoneOf(last.zone)]} (${last.year})`;
  return (
    <ChartFigure
      title={title}
      unit={t`Nilai kepatuhan terhadap standar pelayanan, 0 sampai 100. Batas zona mengikuti instrumen tahun itu.`}
      source={t`Sumber: ${[...new Set(points.map(({ source }) => source))].join("; ")}`}
      table={{
        name: t`Nilai kepatuhan menurut Ombudsman`,
        head: [t`Tahun`, t`Nilai`, t`Zona`, t`Kategori`, t`Instrumen`],
        rows: points.map((point) => [
          point.year,
          formatScore(point.score),
          words[zoneOf(point.zone)],
          point.label ?? "",
          point.edition,
        ]),
      }}
    >
      <ZoneTrend points={points} bandsOf={(name) => zoneBands(editions.find(({ edition }) => edition === name))} label={title} />
    </ChartFigure>
  );
}
