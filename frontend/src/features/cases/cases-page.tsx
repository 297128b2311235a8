import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useDeskGovernment } from "~/api/desk-government";
import { unitsQuery } from "~/api/directory";
import { mayI, useAccount } from "~/api/session";
import { COMPLAINT_STATES } from "~/lib/words/cases";
import { KIND_NAMES } from "~/lib/words/reports";
import { word } from "~/lib/words/word";
import { Checkbox } from "~/ui/choices";
import { Empty } from "~/ui/empty";
import { SelectField } from "~/ui/field";
import { MoreButton } from "~/ui/more-button";
import { Page } from "~/ui/page";
import { QueryView } from "~/ui/query-view";
import { casesQuery, type CaseFilter } from "./api";
import { CaseTable } from "./case-table";
import { RevealRequests } from "./reveal-requests";

const STATES = Object.keys(COMPLAINT_STATES) as NonNullable<CaseFilter["state"]>[];
const KINDS = Object.keys(KIND_NAMES) as NonNullable<CaseFilter["kind"]>[];

export function CasesPage() {
  const { t } = useLingui();
  const government = useDeskGovernment();
  const account = useAccount();
  const search = useSearch({ from: "/meja/pengaduan" });
  const filter: CaseFilter = {
    state: STATES.find((state) => state === search.state),
    kind: KINDS.find((kind) => kind === search.kind),
    unit: search.unit,
    overdue: search.overdue,
  };
  return (
    <Page title={t`Pengaduan`} lead={t`Yang paling dekat batas waktunya ada di atas.`}>
      <div className="stack stack-l">
        {mayI(account, "complaints:reveal") && <RevealRequests government={government} />}
        {mayI(account, "complaints:read") && (
          <>
            <Filters government={government} />
            <CaseList government={government} filter={filter} />
          </>
        )}
      </div>
    </Page>
  );
}

function Filters({ government }: { government: string }) {
  const { t } = useLingui();
  const search = useSearch({ from: "/meja/pengaduan" });
  const navigate = useNavigate({ from: "/meja/pengaduan" });
  const units = (useQuery(unitsQuery(government)).data?.data ?? []).filter(({ closed_on }) => !closed_on);
  const set = (part: Partial<typeof search>) => void navigate({ search: (before) => ({ ...before, ...part }), replace: true });
  return (
    <section className="filters" aria-label={t`Saring daftar`}>
      <SelectField
        id="state"
        label={t`Keadaan`}
        placeholder={t`Semua`}
        small
        options={STATES.map((value) => ({ value, label: word(COMPLAINT_STATES, value) }))}
        value={search.state ?? ""}
        onChange={(event) => set({ state: event.target.value || undefined })}
      />
      <SelectField
        id="kind"
        label={t`Jenis`}
        placeholder={t`Semua`}
        small
        options={KINDS.map((value) => ({ value, label: word(KIND_NAMES, value) }))}
        value={search.kind ?? ""}
        onChange={(event) => set({ kind: event.target.value || undefined })}
      />
      <SelectField
        id="unit"
        label={t`Unit`}
        placeholder={t`Semua`}
        small
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
        value={search.unit ?? ""}
        onChange={(event) => set({ unit: event.target.value || undefined })}
      />
      <Checkbox
        id="overdue"
        label={t`Hanya yang lewat batas`}
        checked={search.overdue === true}
        onChange={(checked) => set({ overdue: checked || undefined })}
      />
    </section>
  );
}

function CaseList({ government, filter }: { government: string; filter: CaseFilter }) {
  const { t } = useLingui();
  const query = useInfiniteQuery(casesQuery(government, filter));
  const cases = query.data?.pages.flatMap(({ data }) => data) ?? [];
  const filtered = Object.values(filter).some((value) => value !== undefined);
  const empty = (
    <Empty title={filtered ? t`Tidak ada laporan untuk saringan ini.` : t`Belum ada laporan dalam jangkauan Anda.`}>
      {filtered && (
        <p>
          <Link to="/meja/pengaduan">
            <Trans>Tampilkan semua laporan</Trans>
          </Link>
        </p>
      )}
    </Empty>
  );
  return (
    <QueryView query={query} isEmpty={() => cases.length === 0} empty={empty}>
      {() => (
        <div className="stack">
          <CaseTable government={government} cases={cases} />
          <MoreButton query={query} />
        </div>
      )}
    </QueryView>
  );
}
