import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { SearchHit } from "~/api/types";
import { formatDuration, formatPrice } from "~/lib/format";
import { Empty } from "~/ui/empty";
import { QueryView } from "~/ui/query-view";
import { searchQuery } from "./api";

export function SearchResults({ government, text }: { government: string; text: string }) {
  const query = useQuery(searchQuery(government, text));
  return (
    <QueryView query={query}>
      {({ data, suggestion }) => (
        <div className="stack">
          <p role="status" className="muted">
            <Plural value={data.length} _0="Tidak ada layanan yang cocok." other="# layanan ditemukan." />
          </p>
          {suggestion && (
            <p>
              <Trans>
                Mungkin maksud Anda{" "}
                <Link to="/$g/layanan" params={{ g: government }} search={{ q: suggestion }}>
                  {suggestion}
                </Link>
                ?
              </Trans>
            </p>
          )}
          {data.length === 0 ? <NothingFound government={government} /> : <Hits government={government} hits={data} />}
        </div>
      )}
    </QueryView>
  );
}

function Hits({ government, hits }: { government: string; hits: SearchHit[] }) {
  return (
    <ul className="link-list">
      {hits.map((hit) => (
        <li key={hit.service.id}>
          <Link className="title" to="/$g/layanan/$serviceId" params={{ g: government, serviceId: hit.service.id }}>
            {hit.service.name}
          </Link>
          <div className="muted small">{hit.service.unit.name}</div>
          <HitFacts hit={hit} />
        </li>
      ))}
    </ul>
  );
}

function HitFacts({ hit }: { hit: SearchHit }) {
  if (!hit.published) {
    return (
      <span className="tag tag-wait">
        <Trans>standar masih disusun</Trans>
      </span>
    );
  }
  const fee = hit.fee && formatPrice(hit.fee.lowest, hit.fee.highest);
  const facts = [hit.duration && formatDuration(hit.duration.value, hit.duration.unit), fee].filter(Boolean);
  return <div>{facts.join(" · ")}</div>;
}

function NothingFound({ government }: { government: string }) {
  const { t } = useLingui();
  return (
    <Empty title={t`Coba kata lain, misalnya nama surat atau kartu yang Anda perlukan.`}>
      <p>
        <Link to="/$g/layanan" params={{ g: government }}>
          <Trans>Lihat semua layanan</Trans>
        </Link>
      </p>
    </Empty>
  );
}
