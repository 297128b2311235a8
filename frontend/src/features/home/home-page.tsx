import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { governmentQuery } from "~/api/directory";
import { buttonClass } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Page } from "~/ui/page";
import { QueryView } from "~/ui/query-view";
import { SearchForm } from "~/ui/search-form";
import { publishedServicesQuery } from "./api";
import { HomeNumbers } from "./home-numbers";

const SHOWN = 8;

export function HomePage() {
  const { t } = useLingui();
  const { g } = useParams({ from: "/public/$g/" });
  const navigate = useNavigate();
  const government = useQuery(governmentQuery(g));
  return (
    <Page
      title={t`Urusan apa?`}
      tabTitle={government.data?.name ?? t`Beranda`}
      lead={t`Cari dengan kata Anda sendiri. Anda akan melihat syarat, biaya, dan waktunya.`}
    >
      <div className="stack">
        <SearchForm
          label={t`Cari layanan`}
          onSearch={(q) => void navigate({ to: "/$g/layanan", params: { g }, search: { q: q || undefined } })}
        />
      </div>
      <section className="section columns">
        <div>
          <h2>
            <Trans>Layanan yang tersedia</Trans>
          </h2>
          <FirstServices government={g} />
        </div>
        <LevyCard government={g} />
      </section>
      <section className="section">
        <h2>
          <Trans>Mutu layanan dalam angka</Trans>
        </h2>
        <HomeNumbers government={g} />
      </section>
    </Page>
  );
}

function FirstServices({ government }: { government: string }) {
  const { t } = useLingui();
  const query = useQuery(publishedServicesQuery(government));
  const empty = (
    <Empty title={t`Belum ada standar pelayanan yang diumumkan.`}>
      <p>
        <Link to="/$g/layanan" params={{ g: government }} search={{ semua: true }}>
          <Trans>Lihat semua layanan, juga yang standarnya masih disusun</Trans>
        </Link>
      </p>
    </Empty>
  );
  return (
    <QueryView query={query} isEmpty={({ data }) => data.length === 0} empty={empty}>
      {({ data }) => (
        <>
          <ul className="link-list link-list-two">
            {data.slice(0, SHOWN).map((service) => (
              <li key={service.id}>
                <Link className="title" to="/$g/layanan/$serviceId" params={{ g: government, serviceId: service.id }}>
                  {service.name}
                </Link>
                <div className="muted small">{service.unit.name}</div>
              </li>
            ))}
          </ul>
          <p>
            <Link to="/$g/layanan" params={{ g: government }}>
              <Trans>Semua layanan</Trans>
            </Link>
          </p>
        </>
      )}
    </QueryView>
  );
}

function LevyCard({ government }: { government: string }) {
  return (
    <aside className="card card-accent stack">
      <h2>
        <Trans>Diminta membayar di luar tarif?</Trans>
      </h2>
      <p>
        <Trans>
          Laporkan tanpa akun dan tanpa nama bila Anda mau. Laporan pungutan liar langsung ke inspektorat, tidak ke unit yang
          dilaporkan.
        </Trans>
      </p>
      <Link to="/$g/lapor" params={{ g: government }} className={buttonClass()}>
        <Trans>Buat laporan</Trans>
      </Link>
      <Link to="/$g/lapor/cek" params={{ g: government }}>
        <Trans>Sudah melapor? Cek laporan Anda</Trans>
      </Link>
    </aside>
  );
}
