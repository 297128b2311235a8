import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { isProblem } from "~/api/problem";
import { buttonClass } from "~/ui/button";
import { Page } from "~/ui/page";
import { ProblemNotice } from "~/ui/problem-notice";
import { Loading, QueryView } from "~/ui/query-view";
import { pastStandardQuery, serviceQuery, standardQuery } from "./api";
import { asShown } from "./shown-standard";
import { StandardView } from "./standard-view";

export function ServicePage() {
  const { g, serviceId } = useParams({ from: "/public/$g/layanan/$serviceId" });
  const { versi } = useSearch({ from: "/public/$g/layanan/$serviceId" });
  if (versi && /^\d+$/.test(versi)) return <PastVersion government={g} serviceId={serviceId} number={Number(versi)} />;
  return <InForce government={g} serviceId={serviceId} />;
}

function PastVersion({ government, serviceId, number }: { government: string; serviceId: string; number: number }) {
  const service = useQuery(serviceQuery(government, serviceId));
  const version = useQuery(pastStandardQuery(government, serviceId, number));
  if (version.data && service.data)
    return <StandardView government={government} standard={asShown(version.data, service.data)} past />;
  return (
    <div className="page container">
      <QueryView query={version}>{() => null}</QueryView>
    </div>
  );
}

function InForce({ government: g, serviceId }: { government: string; serviceId: string }) {
  const standard = useQuery(standardQuery(g, serviceId));
  if (standard.data) return <StandardView government={g} standard={standard.data} past={false} />;
  if (isProblem(standard.error) && standard.error.status === 404) return <WithoutStandard government={g} serviceId={serviceId} />;
  return (
    <div className="page container">
      {standard.error ? <ProblemNotice error={standard.error} onRetry={() => void standard.refetch()} /> : <Loading />}
    </div>
  );
}

/** The service is known but promises nothing yet: say so, and what can be done all the same. */
function WithoutStandard({ government, serviceId }: { government: string; serviceId: string }) {
  const { t } = useLingui();
  const service = useQuery(serviceQuery(government, serviceId));
  if (!service.data) {
    return (
      <Page
        title={t`Layanan tidak ditemukan`}
        lead={service.isPending ? undefined : t`Layanan ini tidak ada atau sudah ditutup.`}
      >
        <Link to="/$g/layanan" params={{ g: government }}>
          <Trans>Lihat semua layanan</Trans>
        </Link>
      </Page>
    );
  }
  return (
    <Page title={service.data.name} kicker={service.data.unit.name} lead={service.data.description}>
      <div className="notice notice-warn measure">
        <h2>
          <Trans>Standar pelayanan belum ditetapkan</Trans>
        </h2>
        <p>
          <Trans>
            Syarat, biaya, dan waktu layanan ini masih disusun. Sampai ditetapkan, tanyakan langsung kepada unit penyelenggara,
            dan laporkan bila Anda diminta membayar tanpa dasar.
          </Trans>
        </p>
        <p>
          <Link to="/$g/lapor" params={{ g: government }} className={buttonClass("quiet")}>
            <Trans>Buat laporan</Trans>
          </Link>
        </p>
      </div>
    </Page>
  );
}
