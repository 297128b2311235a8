import { Trans, useLingui } from "@lingui/react/macro";
import type { Index, Seal, SurveyInstrument } from "~/api/types";
import { LetterScale } from "~/charts/letter-scale";
import { formatDate, formatNumber, formatPeriod, formatScore } from "~/lib/format";
import { Original } from "~/ui/original";
import { probabilitySentence } from "~/ui/results/result-sentences";

type Props = { index: Index; instrument: SurveyInstrument | undefined; seal: Seal | undefined };

/** The figure people look for, and beside it how far it can be trusted. */
export function BigIndex({ index, instrument, seal }: Props) {
  const { t } = useLingui();
  const { n, population, lower, upper, margin, category, category_probability: probability } = index;
  const name = instrument?.index_name ?? t`Indeks`;
  // What may not be announced gets no letter: the reasons stand below.
  const verdict = index.publishable;
  const uneven =
    index.index !== null && lower !== null && upper !== null && formatScore(upper - index.index) !== formatScore(index.index - lower);
  return (
    <>
      <p className="row">
        {seal ? (
          <span className="stamp stamp-official stamp-good">
            <Trans>Disegel</Trans>
          </span>
        ) : (
          <span className="stamp stamp-plain">
            <Trans>Sementara</Trans>
          </span>
        )}
        <span>
          {seal
            ? t`${formatPeriod(index.period)}, tidak dapat berubah sejak ${formatDate(seal.sealed_at)}`
            : t`${formatPeriod(index.period)}, belum disegel dan masih dapat berubah`}
        </span>
      </p>
      <div className="big-index">
        <p className="big-index-figure">
          <span className="big-index-name">{name}</span>
          <span className="big-index-value">{index.index === null ? "—" : formatScore(index.index)}</span>
          {category && verdict && (
            <span className="big-index-letter">
              {index.label ? (
                <Original text={t`Mutu ${category}: ${index.label.toLowerCase()}`} words={[index.label.toLowerCase()]} />
              ) : (
                t`Mutu ${category}`
              )}
            </span>
          )}
          {category && !verdict && <span className="big-index-name">{t`Mutu tidak disebut`}</span>}
        </p>
        <div className="stack stack-s">
          {index.index !== null && lower !== null && upper !== null && margin !== null && (
            <>
              <p>
                <Trans>
                  Margin galat ± {formatScore(margin)}: bila semua pengguna ditanya, angkanya diperkirakan antara{" "}
                  <b>
                    {formatScore(lower)} dan {formatScore(upper)}
                  </b>{" "}
                  (tingkat kepercayaan 95%).
                </Trans>
              </p>
              {uneven && (
                <p className="small muted">
                  <Trans>Batasnya tidak sama jauh; ± adalah jarak terjauh.</Trans>
                </p>
              )}
              {category && verdict && probability !== null && <p>{probabilitySentence(category, probability)}</p>}
            </>
          )}
          <p className="muted">
            {population === null
              ? t`${formatNumber(n)} responden; jumlah penggunanya belum dilaporkan`
              : t`${formatNumber(n)} responden dari ${formatNumber(population)} pengguna layanan`}
          </p>
          {instrument && instrument.bands.length > 0 && index.index !== null && lower !== null && upper !== null && (
            <LetterScale
              bands={instrument.bands}
              from={100 / instrument.scale}
              index={index.index}
              lower={lower}
              upper={upper}
              verdict={verdict}
              label={t`${name} ${formatScore(index.index)}, batas ${formatScore(lower)} sampai ${formatScore(upper)}, pada tangga mutu D, C, B, A`}
            />
          )}
        </div>
      </div>
    </>
  );
}
