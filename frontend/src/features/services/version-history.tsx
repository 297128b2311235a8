import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { formatDate } from "~/lib/format";
import { VERSION_STATES } from "~/lib/words/components";
import { word } from "~/lib/words/word";
import { Loading } from "~/ui/query-view";
import { versionsQuery } from "./api";

/** Few readers compare: what they need comes when they ask. */
const VersionDifference = lazy(async () => ({ default: (await import("./version-difference")).VersionDifference }));

type Props = { government: string; serviceId: string; current: number };

export function VersionHistory({ government, serviceId, current }: Props) {
  const { t } = useLingui();
  const { banding } = useSearch({ from: "/public/$g/layanan/$serviceId" });
  const { data } = useQuery(versionsQuery(government, serviceId));
  const versions = (data?.data ?? []).toSorted((a, b) => b.number - a.number);
  if (versions.length === 0) return null;
  const compared = banding && /^\d+$/.test(banding) ? Number(banding) : current;
  const [older, newer] = [Math.min(compared, current), Math.max(compared, current)];
  return (
    <section className="section" id="riwayat">
      <h2>
        <Trans>Riwayat standar</Trans>
      </h2>
      <ol className="timeline">
        {versions.map((version) => (
          <li key={version.number} data-current={version.number === current}>
            <div className="strong">
              <Link
                to="."
                search={(before) => ({ ...before, versi: version.state === "published" ? undefined : String(version.number) })}
              >
                {t`Versi ${version.number}`}
              </Link>{" "}
              <span className={`tag ${version.state === "published" ? "tag-good" : "tag-plain"}`}>
                {word(VERSION_STATES, version.state)}
              </span>
            </div>
            <div className="small muted">
              {version.decree_number && t`SK Nomor ${version.decree_number}`}
              {version.effective_from && t`, berlaku mulai ${formatDate(version.effective_from)}`}
            </div>
            {version.number !== current && (
              <Link
                to="."
                hash="perbedaan"
                search={(before) => ({ ...before, banding: String(version.number) })}
                className="small no-print"
              >
                {t`Bandingkan versi ${version.number} dengan versi ${current}`}
              </Link>
            )}
          </li>
        ))}
      </ol>
      {older !== newer && (
        <section className="card section" id="perbedaan">
          <h3>{t`Yang berubah dari versi ${older} ke versi ${newer}`}</h3>
          <Suspense fallback={<Loading />}>
            <VersionDifference government={government} serviceId={serviceId} older={older} newer={newer} />
          </Suspense>
        </section>
      )}
    </section>
  );
}
