import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { roundSearch } from "~/api/sealed-rounds";
import type { Seal } from "~/api/types";
import { formatPeriod } from "~/lib/format";
import { Empty } from "~/ui/empty";
import { IndexName } from "~/ui/index-name";
import { Page } from "~/ui/page";

export function UnknownUnit({ government }: { government: string }) {
  const { t } = useLingui();
  return (
    <Page title={t`Unit tidak ditemukan`} lead={t`Unit ini tidak ada pada pemerintah daerah ini, atau alamatnya salah ketik.`}>
      <Link to="/$g/survei" params={{ g: government }}>
        <Trans>Lihat hasil survei semua unit</Trans>
      </Link>
    </Page>
  );
}

type Props = { government: string; unitId: string; period: string; seals: readonly Seal[] };

/** Nobody was asked then with this questionnaire; what was asked is one step away. */
export function NotAsked({ government, unitId, period, seals }: Props) {
  const { t } = useLingui();
  return (
    <div className="section">
      <Empty title={t`Unit ini tidak disurvei pada ${formatPeriod(period)} dengan kuesioner ini.`}>
        {seals.length > 0 ? (
          <>
            <p>
              <Trans>Hasil yang sudah disegel:</Trans>
            </p>
            <ul>
              {standing(seals).map((seal) => (
                <li key={seal.id}>
                  <Link
                    to="/$g/survei/$unitId"
                    params={{ g: government, unitId }}
                    search={roundSearch(seals, { period: seal.label, instrument: seal.instrument })}
                  >
                    {formatPeriod(seal.label)}
                  </Link>{" "}
                  <IndexName instrument={seal.instrument} />
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p>
            <Trans>
              Belum ada hasil yang disegel dari unit ini. Setelah survei dibuka, kodenya ada di loket, pada halaman layanannya, dan di{" "}
              <Link to="/$g/survei" params={{ g: government }} hash="berjalan">
                daftar survei yang sedang berjalan
              </Link>
              .
            </Trans>
          </p>
        )}
      </Empty>
    </div>
  );
}

/** Each round once: a correction has a seal of its own. */
function standing(seals: readonly Seal[]): Seal[] {
  const rounds = new Map(seals.map((seal) => [`${seal.label} ${seal.instrument}`, seal]));
  return [...rounds.values()];
}
