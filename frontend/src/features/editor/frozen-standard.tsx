import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Versioned } from "~/api/clients";
import { mayI, useAccount } from "~/api/session";
import type { Draft } from "~/api/types";
import { COMPONENT_NAMES, COMPONENTS } from "~/lib/words/components";
import { buttonClass } from "~/ui/button";
import { ComponentView } from "~/ui/standard/component-view";
import { EstablishForm } from "./establish-form";
import { PublishForm } from "./publish-form";

type Props = { government: string; serviceId: string; draft: Versioned<Draft> };

/** A text that no longer changes by typing, and the legal step that comes next. */
export function FrozenStandard({ government, serviceId, draft }: Props) {
  const { t } = useLingui();
  const mayEstablish = mayI(useAccount(), "standards:establish");
  const { state } = draft.data;
  return (
    <div className="columns columns-wide">
      <section className="articles" aria-labelledby="text-title">
        <h2 id="text-title" className="visually-hidden">
          <Trans>Naskah standar</Trans>
        </h2>
        {COMPONENTS.map((key, index) => (
          <article key={key} className="article">
            <span className="article-no" aria-hidden="true">
              {index + 1}
            </span>
            <h3>{t(COMPONENT_NAMES[key])}</h3>
            <div className="article-body">
              <ComponentView name={key} components={draft.data.components} />
            </div>
          </article>
        ))}
      </section>
      <aside className="stack stack-l sticky">
        <Steps state={state} />
        {(state === "ready" || state === "consulting") && <NextRound state={state} consultationId={draft.data.consultation_id} />}
        {state === "agreed" && mayEstablish && <EstablishForm government={government} serviceId={serviceId} etag={draft.etag} />}
        {state === "established" && mayEstablish && (
          <PublishForm government={government} serviceId={serviceId} etag={draft.etag} />
        )}
        {(state === "agreed" || state === "established") && !mayEstablish && (
          <p className="notice">
            <Trans>Menunggu pejabat yang berwenang menetapkan: kepala perangkat daerah atau Bagian Organisasi.</Trans>
          </p>
        )}
      </aside>
    </div>
  );
}

const ORDER = ["draft", "ready", "consulting", "agreed", "established", "published"];

function Steps({ state }: { state: string }) {
  const { t } = useLingui();
  const names = [
    t`Disusun`,
    t`Diajukan`,
    t`Dibahas dalam forum`,
    t`Disepakati dalam berita acara`,
    t`Ditetapkan dengan SK`,
    t`Diterbitkan dengan maklumat`,
  ];
  const now = ORDER.indexOf(state);
  return (
    <ol className="timeline">
      {names.map((name, index) => (
        <li key={name} data-current={index <= now} aria-current={index === now ? "step" : undefined}>
          <span className={index === now ? "strong" : "muted"}>{name}</span>
        </li>
      ))}
    </ol>
  );
}

function NextRound({ state, consultationId }: { state: string; consultationId: string | null }) {
  return (
    <div className="stack">
      <p>
        {state === "ready" ? (
          <Trans>Naskah siap dibahas. Masukkan layanan ini ke dalam forum konsultasi publik.</Trans>
        ) : (
          <Trans>Naskah sedang dibahas. Jawab setiap masukan; yang diterima mengubah naskah ini.</Trans>
        )}
      </p>
      {consultationId ? (
        <Link to="/meja/forum/$id" params={{ id: consultationId }} className={buttonClass("quiet")}>
          <Trans>Buka forumnya</Trans>
        </Link>
      ) : (
        <Link to="/meja/forum" className={buttonClass("quiet")}>
          <Trans>Buka daftar forum</Trans>
        </Link>
      )}
    </div>
  );
}
