import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnnouncedIndex } from "~/api/latest-index";
import { formatNumber, formatPeriod, formatScore } from "~/lib/format";
import { complaintStatisticsQuery, publishedServicesQuery } from "./api";

type Figure = { value: string; note: ReactNode };

export function HomeNumbers({ government }: { government: string }) {
  const { t } = useLingui();
  const services = useQuery(publishedServicesQuery(government));
  const index = useAnnouncedIndex(government);
  const statistics = useQuery(complaintStatisticsQuery(government));

  const none: Figure = { value: "—", note: t`Belum ada data` };
  const servicesFigure = services.data
    ? {
        value: services.data.next
          ? t`lebih dari ${formatNumber(services.data.data.length)}`
          : formatNumber(services.data.data.length),
        note: t`dengan syarat, biaya, dan waktu yang diumumkan`,
      }
    : none;
  const indexFigure =
    index && index.index !== null
      ? {
          value: formatScore(index.index),
          note: (
            <>
              {t`± ${formatScore(index.margin ?? 0)} · mutu ${index.category ?? "–"} · ${formatNumber(index.n)} responden, ${formatPeriod(index.period)}`}
              {!index.publishable && (
                <>
                  {" "}
                  <Trans>(belum memenuhi syarat diumumkan)</Trans>
                </>
              )}
            </>
          ),
        }
      : none;
  const closed = statistics.data?.by_state.find(({ name }) => name === "closed")?.count ?? null;
  const total = statistics.data?.total ?? null;
  const closedFigure =
    closed === null || total === null
      ? none
      : { value: formatNumber(closed), note: t`dari ${formatNumber(total)} laporan biasa` };
  return (
    <>
      <dl className="strip">
        <Number label={t`Layanan dengan standar berlaku`} figure={servicesFigure} />
        <Number label={t`Kepuasan masyarakat (IKM)`} figure={indexFigure} />
        <Number label={t`Laporan selesai`} figure={closedFigure} />
      </dl>
      <p className="muted small">
        <Trans>IKM: indeks kepuasan masyarakat, 25 sampai 100, dihitung dari survei pengguna layanan.</Trans>{" "}
        <Link to="/$g/survei" params={{ g: government }}>
          <Trans>Lihat hasil survei setiap unit, atau isi yang sedang berjalan</Trans>
        </Link>
      </p>
    </>
  );
}

function Number({ label, figure }: { label: string; figure: Figure }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <span className="figure">{figure.value}</span>
        <span className="strip-note">{figure.note}</span>
      </dd>
    </div>
  );
}
