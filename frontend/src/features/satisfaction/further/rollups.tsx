import { Plural, Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { type Asked, resultQuery } from "~/api/survey-results";
import { RollupTable } from "~/ui/results/rollup-table";

/** One figure for all units, in every way of averaging. */
export function Rollups({ government, asked }: { government: string; asked: Asked }) {
  const whole = useQuery(resultQuery(government, { scope: "government" }, asked)).data;
  if (!whole?.rollups) return null;
  return (
    <section className="section">
      <h2>
        <Trans>Satu angka untuk semua unit</Trans>
      </h2>
      <div className="stack">
        <p className="measure">
          <Trans>
            Angka gabungan bergantung pada cara merata-ratakannya. Agar tidak ada cara yang dipilih karena hasilnya, semuanya
            ditampilkan.
          </Trans>
        </p>
        {whole.left_out > 0 && (
          <p className="measure">
            <Plural
              value={whole.left_out}
              other="# unit dengan kurang dari 10 jawaban belum dihitung, agar jawaban orang-orangnya tidak dapat ditebak dari selisihnya."
            />
          </p>
        )}
        <RollupTable index={whole} parts="units" />
      </div>
    </section>
  );
}
