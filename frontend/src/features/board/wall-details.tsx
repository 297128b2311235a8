import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { Index, Seal, SurveyInstrument } from "~/api/types";
import { ElementFigure } from "~/charts/element-figure";
import { formatScore } from "~/lib/format";
import { LowestElements } from "~/ui/results/lowest-elements";
import { changeSentence, reasonSentences } from "~/ui/results/result-sentences";
import { useSource } from "./use-source";
import { WallPromises } from "./wall-promises";

type Props = {
  government: string;
  unitId: string;
  index: Index;
  instrument: SurveyInstrument | undefined;
  seal: Seal | undefined;
};

/** Below the figure: why to read it with care, what holds it down, what changed and what is being done. */
export function WallDetails({ government, unitId, index, instrument, seal }: Props) {
  const { t } = useLingui();
  const source = useSource(instrument, seal);
  return (
    <>
      <Reasons index={index} sealed={seal !== undefined} />
      <WithHeld index={index} />
      {index.elements.length > 0 && (
        <div className="columns columns-even">
          <div>
            <h2 className="visually-hidden">{t`Nilai setiap unsur`}</h2>
            <ElementFigure index={index} instrument={instrument} source={source} />
          </div>
          <div className="stack">
            <h2 className="h3">{t`Dibandingkan masa sebelumnya`}</h2>
            <p>{changeSentence(index.change)}</p>
            <LowestElements index={index} />
            <WallPromises government={government} unitId={unitId} />
          </div>
        </div>
      )}
      <WallFoot seal={seal} />
    </>
  );
}

function Reasons({ index, sealed }: { index: Index; sealed: boolean }) {
  if (index.publishable || index.reasons.length === 0) return null;
  return (
    <div className="notice notice-warn">
      <h2 className="h3">
        {sealed ? <Trans>Dibaca dengan hati-hati</Trans> : <Trans>Belum layak diumumkan sebagai indeks unit</Trans>}
      </h2>
      <ul>
        {reasonSentences(index).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

/** What is set aside is said aloud, and what it would change. */
function WithHeld({ index }: { index: Index }) {
  const held = index.with_quarantined;
  if (!held) return null;
  const count = held.n - index.n;
  return (
    <p className="small">
      <Plural value={count} other="# jawaban lain sedang diperiksa dan tidak dihitung." />{" "}
      {held.index === null || index.index === null ? (
        <Trans>Jumlahnya terlalu sedikit untuk dirinci.</Trans>
      ) : (
        <Trans>
          Bila dihitung, indeksnya {formatScore(held.index)}, bukan {formatScore(index.index)}.
        </Trans>
      )}
    </p>
  );
}

/** On paper the board says where it can be checked. */
function WallFoot({ seal }: { seal: Seal | undefined }) {
  const { host, pathname } = window.location;
  return (
    <p className="only-print small">
      <Trans>
        Lengkap dengan buktinya: {host}
        {pathname}
      </Trans>{" "}
      {seal && `· ${seal.number} · ${seal.sha256.slice(0, 16)}`}
    </p>
  );
}
