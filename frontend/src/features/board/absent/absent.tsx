import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, Navigate, useSearch } from "@tanstack/react-router";
import type { Asked } from "~/api/survey-results";
import type { Seal } from "~/api/types";
import { formatPeriod } from "~/lib/format";
import { newestFirst } from "~/lib/period";
import { Empty } from "~/ui/empty";
import { Page } from "~/ui/page";
import { unitDataQuery } from "./unit-data";

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

type Props = { government: string; unitId: string; asked: Asked; seals: readonly Seal[] };

/** Nobody was asked then with this questionnaire; what was asked is one step away. */
export function NotAsked({ government, unitId, asked, seals }: Props) {
  const { t } = useLingui();
  const { instrumen } = useSearch({ from: "/public/$g/survei/$unitId" });
  const results = useQuery(unitDataQuery(government, unitId)).data?.data ?? [];
  const other = results.find(({ label }) => label === asked.period)?.instrument;
  // Only the usual survey was looked for: the round may have been held with another questionnaire.
  if (!instrumen && other && other !== asked.instrument) {
    return <Navigate to="/$g/survei/$unitId" params={{ g: government, unitId }} search={{ masa: asked.period, instrumen: other }} replace />;
  }
  const sealed = newestFirst(seals.map(({ label }) => label));
  return (
    <div className="section">
      <Empty title={t`Unit ini tidak disurvei pada ${formatPeriod(asked.period)} dengan kuesioner ini.`}>
        {sealed.length > 0 ? (
          <>
            <p>
              <Trans>Hasil yang sudah disegel:</Trans>
            </p>
            <ul>
              {sealed.map((label) => (
                <li key={label}>
                  <Link to="/$g/survei/$unitId" params={{ g: government, unitId }} search={{ masa: label }}>
                    {formatPeriod(label)}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p>
            <Trans>
              Belum ada hasil yang disegel dari unit ini. Setelah survei dibuka, kodenya ada di loket dan pada halaman layanannya.
            </Trans>
          </p>
        )}
      </Empty>
    </div>
  );
}
