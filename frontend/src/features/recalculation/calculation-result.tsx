import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { Calculation, NewCalculation, SurveyInstrument } from "~/api/types";
import { formatNumber, formatScore } from "~/lib/format";
import { localDecimals } from "~/lib/local-decimals";
import { ConventionTable } from "./convention-table";
import { conventionWords, verdictOf } from "./convention-words";

type Props = { government: string; asked: NewCalculation; result: Calculation; instrument: SurveyInstrument };

const NOTICES = { computed: "notice", exact: "notice notice-good", other_way: "notice notice-warn", no_way: "notice notice-bad" };

/** Takes the focus: it is what was asked for, and it appears below the fold. Key it by the question. */
export function CalculationResult({ government, asked, result, instrument }: Props) {
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const verdict = verdictOf(result);
  const printed = localDecimals(String(asked.published?.index ?? ""));
  const letter = asked.published?.category;
  const printedBoth = letter ? t`${printed} (${letter})` : printed;
  const titles = {
    computed: t`Indeksnya ${formatScore(result.index)}`,
    exact: t`Angka ${printedBoth} benar`,
    other_way: t`Angka ${printedBoth} berasal dari cara hitung lain`,
    no_way: t`Tidak ada cara hitung yang menghasilkan ${printedBoth}`,
  };
  const elements = result.elements.length;
  return (
    <section className="section stack" aria-label={t`Hasil hitungan`}>
      <div className={NOTICES[verdict]}>
        <h2 ref={heading} tabIndex={-1}>
          {titles[verdict]}
        </h2>
        {verdict === "exact" && (
          <p>
            <Trans>Hitungan tepat dari bilangan yang Anda masukkan menghasilkan angka yang sama.</Trans>
          </p>
        )}
        {verdict === "other_way" && <Ways result={result} />}
        {verdict === "no_way" && (
          <p>
            <Trans>
              Kami mencoba {result.conventions.length} cara: bobot tepat, 0,11 dan 0,111, dengan pembulatan di setiap langkah.
              Periksa dulu salinan angkanya; bila sudah sama dengan laporan, tanyakan bilangan aslinya kepada unit yang menerbitkan
              atau{" "}
              <Link to="/$g/lapor" params={{ g: government }}>
                buat laporan
              </Link>
              .
            </Trans>
          </p>
        )}
      </div>
      <dl className="strip">
        <div>
          <dt>{t`Hitungan tepat`}</dt>
          <dd>
            <span className="figure">{formatScore(result.index)}</span>
            <span className="strip-note">
              {result.category ? t`mutu ${result.category} menurut ${instrument.legal_basis}` : instrument.legal_basis}
            </span>
          </dd>
        </div>
        <div>
          <dt>{t`Dihitung dari`}</dt>
          <dd>
            <span className="figure">{t`${elements} unsur`}</span>
            <span className="strip-note">
              {result.n === null ? t`banyaknya responden tidak diketahui` : t`${formatNumber(result.n)} responden`}
              {elements !== instrument.elements.length && t`; kuesionernya punya ${instrument.elements.length}`}
            </span>
          </dd>
        </div>
        <div>
          <dt>{t`Margin galat`}</dt>
          <dd>
            <span className="figure">{result.margin === null ? "—" : `± ${formatScore(result.margin)}`}</span>
            <span className="strip-note">
              {result.lower === null || result.upper === null
                ? t`hanya dapat dihitung dari skor setiap responden`
                : t`antara ${formatScore(result.lower)} dan ${formatScore(result.upper)}`}
            </span>
          </dd>
        </div>
      </dl>
      <ConventionTable result={result} />
    </section>
  );
}

function Ways({ result }: { result: Calculation }) {
  const found = (result.reproduced_by ?? []).flatMap(({ convention, bands }) => {
    const way = result.conventions.find((one) => one.convention === convention);
    return way ? [{ ...way, bands }] : [];
  });
  return (
    <>
      <p>
        <Trans>Hitungan tepat menghasilkan {formatScore(result.index)}. Angka yang diumumkan muncul bila dipakai:</Trans>
      </p>
      <ul>
        {found.map((way) => (
          <li key={way.convention}>
            {conventionWords(way, result.elements.length)}
            {way.bands.length > 0 && !way.bands.includes(result.instrument) && (
              <>
                {" "}
                <Trans>(hurufnya dari tabel mutu lain: {way.bands.join(", ")})</Trans>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
