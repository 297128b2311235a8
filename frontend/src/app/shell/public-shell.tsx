import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, Outlet, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { governmentQuery } from "~/api/directory";
import { Emblem } from "~/ui/emblem";
import { LanguageSwitch } from "~/ui/language-switch";
import { useLeaving } from "./arrival";
import { Footer } from "./footer";
import { GovernmentNotice } from "./government-notice";
import { OfflineBar } from "./offline-bar";
import { SignInLink } from "./sign-in-link";

export function PublicShell() {
  return (
    <PublicFrame>
      <Outlet />
    </PublicFrame>
  );
}

/** The letterhead and the foot of every public page, also of those that could not be found. */
export function PublicFrame({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const { g } = useParams({ strict: false });
  return (
    <div className="shell">
      <a className="skip-link" href="#isi">
        <Trans>Langsung ke isi</Trans>
      </a>
      <header className="letterhead">
        <div className="container letterhead-row">
          <Brand government={g} />
          {g && (
            <nav aria-label={t`Utama`}>
              <ul className="nav">
                <li>
                  <Link to="/$g/layanan" params={{ g }}>
                    <Trans>Layanan</Trans>
                  </Link>
                </li>
                <li>
                  <Link to="/$g/forum" params={{ g }}>
                    <Trans>Forum</Trans>
                  </Link>
                </li>
                <li>
                  <Link to="/$g/lapor" params={{ g }}>
                    <Trans>Lapor</Trans>
                  </Link>
                </li>
                <li>
                  <Link to="/$g/statistik" params={{ g }}>
                    <Trans>Statistik</Trans>
                  </Link>
                </li>
              </ul>
            </nav>
          )}
          <div className="letterhead-tools">
            <LanguageSwitch />
            <div className="nav only-wide">
              <SignInLink />
            </div>
          </div>
        </div>
        {g && <GovernmentNotice government={g} />}
      </header>
      <OfflineBar />
      <main id="isi" tabIndex={-1} aria-busy={useLeaving()}>
        {children}
      </main>
      <Footer government={g} />
    </div>
  );
}

function Brand({ government }: { government: string | undefined }) {
  const { t } = useLingui();
  const { data } = useQuery({ ...governmentQuery(government ?? ""), enabled: government !== undefined });
  const owner = data ? t`Pemerintah ${data.name}` : t`Mutu pelayanan publik pemerintah daerah`;
  const content = (
    <>
      <Emblem />
      <span>
        <span className="brand-owner">{owner}</span>
        <span className="brand-name">Prima</span>
      </span>
    </>
  );
  return government ? (
    <Link className="brand" to="/$g" params={{ g: government }}>
      {content}
    </Link>
  ) : (
    <Link className="brand" to="/">
      {content}
    </Link>
  );
}
