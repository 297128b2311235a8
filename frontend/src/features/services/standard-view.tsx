import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { formatDate } from "~/lib/format";
import {
  type ComponentKey,
  COMPONENT_NAMES,
  COMPONENTS,
  DELIVERY_COMPONENTS,
  MANAGEMENT_COMPONENTS,
  VERSION_STATES,
} from "~/lib/words/components";
import { word } from "~/lib/words/word";
import { ComponentView } from "~/ui/standard/component-view";
import { Page } from "~/ui/page";
import { ServiceAside } from "./service-aside";
import { ServiceStrip } from "./service-strip";
import { VersionHistory } from "./version-history";
import type { ShownStandard } from "./shown-standard";

type Props = { government: string; standard: ShownStandard; past: boolean };

export function StandardView({ government, standard, past }: Props) {
  const { t } = useLingui();
  const { service, components, charter } = standard;
  const jsonLd = `/api/standards/v1/governments/${government}/services/${service.id}`;
  return (
    <Page title={service.name} kicker={t`Standar pelayanan`} lead={service.unit.name} head={<DecreeStamp standard={standard} />}>
      <link rel="alternate" type="application/ld+json" href={jsonLd} />
      {past && <PastNotice government={government} standard={standard} />}
      <ServiceStrip government={government} standard={standard} />
      <div className="columns section">
        <div>
          <Articles title={t`Yang perlu Anda ketahui`} keys={DELIVERY_COMPONENTS} standard={standard} />
          <Articles title={t`Cara kami mengelola layanan ini`} keys={MANAGEMENT_COMPONENTS} standard={standard} />
          {charter && (
            <section className="section">
              <h2>
                <Trans>Maklumat pelayanan</Trans>
              </h2>
              <blockquote className="charter">
                <p>{charter.text}</p>
                <footer className="muted">
                  {charter.place}, {formatDate(charter.date)} · {charter.official}
                </footer>
              </blockquote>
            </section>
          )}
          <VersionHistory government={government} serviceId={service.id} current={standard.version.number} />
        </div>
        <ServiceAside
          government={government}
          standard={standard}
          jsonLd={jsonLd}
          missing={COMPONENTS.filter((key) => components[key].length === 0)}
        />
      </div>
    </Page>
  );
}

function DecreeStamp({ standard }: { standard: ShownStandard }) {
  const { t } = useLingui();
  const { state, decree_number, decree_date, effective_from } = standard.version;
  const good = state === "published" || state === "established";
  return (
    <p className="row">
      <span className={`stamp stamp-official ${good ? "stamp-good" : "stamp-plain"}`}>{word(VERSION_STATES, state)}</span>
      {decree_number && (
        <span>
          {t`SK Nomor ${decree_number}`}
          {decree_date && t`, ditetapkan ${formatDate(decree_date)}`}
          {effective_from && t`, berlaku mulai ${formatDate(effective_from)}`}
        </span>
      )}
    </p>
  );
}

function PastNotice({ government, standard }: { government: string; standard: ShownStandard }) {
  return (
    <div className="notice notice-warn measure no-print">
      <p>
        <Trans>Anda membaca versi {standard.version.number}, yang mungkin sudah tidak berlaku.</Trans>{" "}
        <Link to="/$g/layanan/$serviceId" params={{ g: government, serviceId: standard.service.id }}>
          <Trans>Buka versi yang berlaku</Trans>
        </Link>
      </p>
    </div>
  );
}

function Articles({ title, keys, standard }: { title: string; keys: readonly ComponentKey[]; standard: ShownStandard }) {
  const { t } = useLingui();
  return (
    <section className="articles-group">
      <h2>{title}</h2>
      <div className="articles">
        {keys.map((key) => (
          <article key={key} id={key} className="article">
            <span className="article-no" aria-hidden="true">
              {COMPONENTS.indexOf(key) + 1}
            </span>
            <h3>{t(COMPONENT_NAMES[key])}</h3>
            <div className="article-body">
              <ComponentView name={key} components={standard.components} />
            </div>
          </article>
        ))}
      </div>
    </section>
  );
}
