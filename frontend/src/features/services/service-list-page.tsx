import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { unitsQuery } from "~/api/directory";
import { Checkbox } from "~/ui/choices";
import { Empty } from "~/ui/empty";
import { SelectField } from "~/ui/field";
import { MoreButton } from "~/ui/more-button";
import { Page } from "~/ui/page";
import { QueryView } from "~/ui/query-view";
import { SearchForm } from "~/ui/search-form";
import { serviceListQuery } from "./api";
import { SearchResults } from "./search-results";

export function ServiceListPage() {
  const { t } = useLingui();
  const { g } = useParams({ from: "/public/$g/layanan" });
  const { q } = useSearch({ from: "/public/$g/layanan" });
  const navigate = useNavigate({ from: "/$g/layanan" });
  return (
    <Page title={q ? t`Hasil pencarian “${q}”` : t`Layanan`} tabTitle={q ? t`${q} – layanan` : t`Layanan`}>
      <div className="stack stack-l">
        <SearchForm
          label={t`Urusan apa?`}
          defaultValue={q}
          onSearch={(text) => void navigate({ search: (before) => ({ ...before, q: text || undefined }) })}
        />
        {q ? <SearchResults government={g} text={q} /> : <Catalogue government={g} />}
      </div>
    </Page>
  );
}

function Catalogue({ government }: { government: string }) {
  const { t } = useLingui();
  const { unit, semua } = useSearch({ from: "/public/$g/layanan" });
  const query = useInfiniteQuery(serviceListQuery(government, { unit, published: semua ? undefined : true }));
  const services = query.data?.pages.flatMap(({ data }) => data) ?? [];
  const empty = (
    <Empty title={t`Tidak ada layanan untuk saringan ini.`}>
      <p>
        <Link to="/$g/layanan" params={{ g: government }} search={{ semua: true }}>
          <Trans>Tampilkan semua layanan</Trans>
        </Link>
      </p>
    </Empty>
  );
  return (
    <div className="columns columns-left">
      <Filters government={government} />
      <QueryView query={query} isEmpty={() => services.length === 0} empty={empty}>
        {() => (
          <div className="stack">
            <ul className="link-list">
              {services.map((service) => (
                <li key={service.id}>
                  <Link className="title" to="/$g/layanan/$serviceId" params={{ g: government, serviceId: service.id }}>
                    {service.name}
                  </Link>
                  <div className="muted small">{service.unit.name}</div>
                  {service.published_version === null && (
                    <span className="tag tag-wait">
                      <Trans>standar masih disusun</Trans>
                    </span>
                  )}
                </li>
              ))}
            </ul>
            <MoreButton query={query} />
          </div>
        )}
      </QueryView>
    </div>
  );
}

function Filters({ government }: { government: string }) {
  const { t } = useLingui();
  const { unit, semua } = useSearch({ from: "/public/$g/layanan" });
  const navigate = useNavigate({ from: "/$g/layanan" });
  const units = useQuery(unitsQuery(government));
  const options = (units.data?.data ?? [])
    .filter(({ closed_on }) => !closed_on)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <section className="stack" aria-label={t`Saring daftar`}>
      <SelectField
        id="unit"
        label={t`Unit penyelenggara`}
        placeholder={t`Semua unit`}
        options={options}
        value={unit ?? ""}
        onChange={(event) => void navigate({ search: (before) => ({ ...before, unit: event.target.value || undefined }) })}
      />
      <Checkbox
        id="semua"
        label={t`Tampilkan juga yang standarnya masih disusun`}
        checked={semua === true}
        onChange={(checked) => void navigate({ search: (before) => ({ ...before, semua: checked || undefined }) })}
      />
    </section>
  );
}
