import { Trans, useLingui } from "@lingui/react/macro";
import type { Index } from "~/api/types";
import { formatScore } from "~/lib/format";
import { TableRegion } from "~/ui/table-region";

type Props = { index: Pick<Index, "rollups" | "method">; parts: "units" | "services" };
type Way = { key: string; name: string; meaning: string; value: number | null; why: string };

/** The same answers averaged in every way we know, so that nobody can choose the flattering one unseen. */
export function RollupTable({ index, parts }: Props) {
  const { t } = useLingui();
  const { rollups, method } = index;
  if (!rollups) return null;
  // Two averages of the same services could be solved for one that is hidden.
  const small = rollups.simple === null ? t`ada layanan dengan kurang dari 10 jawaban` : "";
  const ways: Way[] = [
    {
      key: "pooled",
      name: t`Digabung`,
      meaning: t`Setiap jawaban berbobot sama, seperti dalam peraturan.`,
      value: rollups.pooled,
      why: "",
    },
    {
      key: "population",
      name: t`Menurut pengguna`,
      meaning: parts === "units" ? t`Setiap pengguna berbobot sama: unit besar lebih menentukan.` : t`Setiap pengguna berbobot sama: layanan besar lebih menentukan.`,
      value: rollups.population,
      why: small || (parts === "units" ? t`pengguna per unit belum lengkap` : t`pengguna per layanan belum lengkap`),
    },
    {
      key: "simple",
      name: t`Rata-rata biasa`,
      meaning: parts === "units" ? t`Setiap unit berbobot sama, besar atau kecil.` : t`Setiap layanan berbobot sama, besar atau kecil.`,
      value: rollups.simple,
      why: small,
    },
    ...(parts === "services"
      ? [
          {
            key: "post_stratified",
            name: t`Disesuaikan menurut kelompok`,
            meaning: t`Jawaban ditimbang agar susunan respondennya sama dengan susunan penggunanya.`,
            value: rollups.post_stratified,
            why: t`susunan penggunanya belum diketahui`,
          },
        ]
      : []),
  ];
  return (
    <TableRegion label={t`Cara merata-ratakan`}>
      <table className="table table-cards">
        <thead>
          <tr>
            <th scope="col">{t`Cara`}</th>
            <th scope="col">{t`Artinya`}</th>
            <th scope="col" className="num">{t`Indeks`}</th>
          </tr>
        </thead>
        <tbody>
          {ways.map(({ key, name, meaning, value, why }) => (
            <tr key={key}>
              <th scope="row">
                {name}{" "}
                {key === method && (
                  <span className="tag">
                    <Trans>dipakai di halaman ini</Trans>
                  </span>
                )}
              </th>
              <td data-label={t`Artinya`}>{meaning}</td>
              <td data-label={t`Indeks`} className="num">
                {value === null ? <span className="muted">{why || "–"}</span> : formatScore(value)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
