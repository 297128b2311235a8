import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { ChartFigure } from "~/charts/chart-figure";
import { ZoneBoard } from "~/charts/zone-board";
import { formatNumber, formatPeriod, formatScore } from "~/lib/format";
import { surveyInstrumentsQuery } from "./api";
import { useUnitFigures } from "./use-unit-figures";

/** D is red, C amber, B and A green: the regulation calls D and C "not good" and "less good". */
const VERDICTS: Record<string, string> = { A: "green", B: "green", C: "yellow", D: "red" };

export function UnitBoard({ government }: { government: string }) {
  const { t } = useLingui();
  const instrument = useQuery(surveyInstrumentsQuery).data?.data[0];
  const sealed = useUnitFigures(government).flatMap(({ id, name, seal }) => (seal ? [{ id, name, seal }] : []));
  if (sealed.length === 0 || !instrument) return null;
  const good = sealed.filter(({ seal }) => VERDICTS[seal.category ?? ""] === "green").length;
  const title = t`${good} dari ${sealed.length} unit dinilai baik atau sangat baik oleh warga`;
  return (
    <ChartFigure
      title={title}
      unit={t`Indeks kepuasan masyarakat pada masa survei terakhir yang disegel. Satu tanda, satu unit.`}
      source={t`Sumber: survei kepuasan yang disegel, ${instrument.legal_basis}`}
      table={{
        name: t`Indeks kepuasan setiap unit`,
        head: [t`Unit`, t`Masa survei`, "IKM", "±", t`Mutu`, t`Responden`],
        rows: sealed.map(({ name, seal }) => [
          name,
          formatPeriod(seal.label),
          formatScore(seal.index),
          formatScore(seal.margin),
          seal.category ?? "",
          formatNumber(seal.n),
        ]),
      }}
    >
      <ZoneBoard
        label={title}
        units={sealed.map(({ id, name, seal }) => ({ id, name, score: seal.index, zone: VERDICTS[seal.category ?? ""] ?? null }))}
        bands={instrument.bands.map(({ category, lowest, highest }) => ({
          zone: VERDICTS[category] ?? "none",
          name: t`Mutu ${category}`,
          min: lowest,
          max: highest,
        }))}
      />
    </ChartFigure>
  );
}
