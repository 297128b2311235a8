import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useDeskGovernment } from "~/api/desk-government";
import { unitsQuery } from "~/api/directory";
import { mayI, useAccount } from "~/api/session";
import { Empty } from "~/ui/empty";
import { SelectField, TextField } from "~/ui/field";
import { MoreButton } from "~/ui/more-button";
import { Page } from "~/ui/page";
import { QueryView } from "~/ui/query-view";
import { draftsQuery, servicesQuery } from "./api";
import { ImportPanel } from "./import-panel";
import { NewServiceForm } from "./new-service-form";
import { ServiceTable } from "./service-table";

export function CataloguePage() {
  const { t } = useLingui();
  const government = useDeskGovernment();
  const mayWrite = mayI(useAccount(), "standards:write");
  return (
    <Page title={t`Layanan dan standarnya`} lead={t`Setiap layanan, versi yang berlaku, dan rancangan yang sedang dikerjakan.`}>
      <div className="stack stack-l">
        {mayWrite && (
          <>
            <details className="card">
              <summary className="strong">
                <Trans>Impor dari lembar kerja</Trans>
              </summary>
              <ImportPanel government={government} />
            </details>
            <details className="card">
              <summary className="strong">
                <Trans>Daftarkan satu layanan</Trans>
              </summary>
              <NewServiceForm government={government} />
            </details>
          </>
        )}
        <ServiceList government={government} />
      </div>
    </Page>
  );
}

function ServiceList({ government }: { government: string }) {
  const { t } = useLingui();
  const { unit, q } = useSearch({ from: "/meja/layanan" });
  const navigate = useNavigate({ from: "/meja/layanan" });
  const units = (useQuery(unitsQuery(government)).data?.data ?? []).filter(({ closed_on }) => !closed_on);
  const drafts = useQuery(draftsQuery(government)).data?.data ?? [];
  const query = useInfiniteQuery(servicesQuery(government, unit));
  const wanted = q?.toLowerCase() ?? "";
  const services = (query.data?.pages ?? [])
    .flatMap(({ data }) => data)
    .filter(({ name, code }) => `${name} ${code}`.toLowerCase().includes(wanted));
  return (
    <section className="stack">
      <div className="filters" role="search" aria-label={t`Saring daftar`}>
        <TextField
          id="cari"
          label={t`Cari nama atau kode`}
          type="search"
          small
          value={q ?? ""}
          onChange={(event) =>
            void navigate({ search: (before) => ({ ...before, q: event.target.value || undefined }), replace: true })
          }
        />
        <SelectField
          id="unit"
          label={t`Unit`}
          placeholder={t`Semua unit`}
          small
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
          value={unit ?? ""}
          onChange={(event) =>
            void navigate({ search: (before) => ({ ...before, unit: event.target.value || undefined }), replace: true })
          }
        />
      </div>
      <QueryView
        query={query}
        isEmpty={() => services.length === 0}
        empty={
          <Empty
            title={
              wanted || unit
                ? t`Tidak ada layanan untuk saringan ini.`
                : t`Belum ada layanan. Mulai dengan mengimpor lembar kerja.`
            }
          />
        }
      >
        {() => (
          <div className="stack">
            <ServiceTable services={services} drafts={drafts} />
            <MoreButton query={query} />
          </div>
        )}
      </QueryView>
    </section>
  );
}
