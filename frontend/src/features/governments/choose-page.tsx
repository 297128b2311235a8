import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { governmentQuery, governmentsQuery, provincesQuery } from "~/api/directory";
import type { Government } from "~/api/types";
import { GOVERNMENT_KEY, useStored } from "~/lib/stored";
import { Empty } from "~/ui/empty";
import { TextField } from "~/ui/field";
import { Page } from "~/ui/page";
import { QueryView } from "~/ui/query-view";
import { buttonClass } from "~/ui/button";

export function ChoosePage() {
  const { t } = useLingui();
  const [typed, setTyped] = useState("");
  const remembered = useStored(GOVERNMENT_KEY);
  const query = useQuery(governmentsQuery(""));
  return (
    <Page
      title={t`Di daerah mana urusan Anda?`}
      tabTitle={t`Pilih daerah`}
      lead={t`Lihat syarat, biaya, dan waktu setiap layanan; laporkan bila ada yang tidak sesuai; nilai layanan yang Anda terima.`}
    >
      <div className="stack">
        {remembered && <Remembered code={remembered} />}
        <TextField
          id="daerah"
          label={t`Cari kabupaten, kota, atau provinsi`}
          type="search"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <QueryView query={query}>{({ data }) => <Governments all={data} typed={typed} />}</QueryView>
      </div>
    </Page>
  );
}

function Remembered({ code }: { code: string }) {
  const { data } = useQuery(governmentQuery(code));
  if (!data?.active) return null;
  return (
    <Link to="/$g" params={{ g: code }} className={buttonClass()}>
      <Trans>Lanjutkan ke {data.name}</Trans>
    </Link>
  );
}

function Governments({ all, typed }: { all: Government[]; typed: string }) {
  const { t } = useLingui();
  const wanted = typed.trim().toLowerCase();
  const provinces = useQuery(provincesQuery).data?.data ?? [];
  const provinceOf = (code: string | null) => provinces.find((province) => province.code === code)?.name;
  const found = all.filter(({ name, province }) => `${name} ${provinceOf(province) ?? ""}`.toLowerCase().includes(wanted));
  if (found.length === 0) {
    return (
      <Empty title={t`Daerah ini belum memakai Prima.`}>
        <p>
          <Trans>Periksa ejaannya, atau hubungi pemerintah daerah Anda secara langsung.</Trans>
        </p>
      </Empty>
    );
  }
  return (
    <ul className="link-list measure">
      {found.map(({ code, name, province }) => (
        <li key={code}>
          <Link className="title" to="/$g" params={{ g: code }}>
            {name}
          </Link>
          {provinceOf(province) && <div className="muted small">{provinceOf(province)}</div>}
        </li>
      ))}
    </ul>
  );
}
