import { Plural, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { meetsSample } from "~/api/sealed-rounds";
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
  const shown = useUnitFigures(government).flatMap(({ id, name, seal }) =>
    seal === null || seal.index === null || seal.margin === null ? [] : [{ id, name, seal, index: seal.index, margin: seal.margin }],
  );
  // A letter from fewer answers than the rules ask for is no verdict.
  const sealed = shown.filter(({ seal }) => meetsSample(seal));
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
        rows: shown.map(({ name, seal, index, margin }) => [
          name,
          formatPeriod(seal.label),
          formatScore(index),
          formatScore(margin),
          (meetsSample(seal) && seal.category) || "",
          formatNumber(seal.n),
        ]),
      }}
    >
      <ZoneBoard
        label={title}
        units={sealed.map(({ id, name, seal, index }) => ({ id, name, score: index, zone: VERDICTS[seal.category ?? ""] ?? null }))}
        bands={instrument.bands.map(({ category, lowest, highest }) => ({
          zone: VERDICTS[category] ?? "none",
          name: t`Mutu ${category}`,
          min: lowest,
          max: highest,
        }))}
      />
      {shown.length > sealed.length && (
        <p className="small muted">
          <Plural value={shown.length - sealed.length} other="# unit tidak digambar: jawabannya di bawah sampel." />
        </p>
      )}
    </ChartFigure>
  );
}
