import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, Outlet } from "@tanstack/react-router";
import { useState } from "react";
import { useChosenGovernment, useDeskGovernments } from "~/api/desk-government";
import { governmentQuery, governmentsQuery } from "~/api/directory";
import { useAccount } from "~/api/session";
import { DESK_KEY, writeStored } from "~/lib/stored";
import { Emblem } from "~/ui/emblem";
import { LanguageSwitch } from "~/ui/language-switch";
import { Page } from "~/ui/page";
import { QueryView } from "~/ui/query-view";
import { useLeaving } from "./arrival";
import { deskSections } from "./desk-sections";
import { GovernmentNotice } from "./government-notice";
import { OfflineBar } from "./offline-bar";
import { SignInDialog } from "./sign-in-dialog";
import { SignOutButton } from "./sign-out-button";

export function DeskShell() {
  const { t } = useLingui();
  const account = useAccount();
  const government = useChosenGovernment();
  const leaving = useLeaving();
  return (
    <div className="shell desk">
      <a className="skip-link" href="#isi">
        <Trans>Langsung ke isi</Trans>
      </a>
      <header className="letterhead">
        <div className="container letterhead-row">
          <Link className="brand" to="/meja">
            <Emblem />
            <span>
              <GovernmentName code={government} />
              <span className="brand-name">
                <Trans>Prima · Meja kerja</Trans>
              </span>
            </span>
          </Link>
          <div className="letterhead-tools">
            <GovernmentChoice chosen={government} />
            <LanguageSwitch />
            <div className="nav">
              <Link to="/meja/akun">{account.name}</Link>
              <SignOutButton />
            </div>
          </div>
        </div>
        <DeskNav label={t`Meja kerja`} />
        {government && <GovernmentNotice government={government} />}
      </header>
      <OfflineBar />
      <main id="isi" tabIndex={-1} key={government} aria-busy={leaving}>
        {government ? <Outlet /> : <NoGovernment />}
      </main>
      <SignInDialog />
    </div>
  );
}

function DeskNav({ label }: { label: string }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const sections = deskSections(useAccount());
  return (
    <nav className="desk-nav" data-open={open} aria-label={label}>
      <div className="container">
        <div className="nav nav-toggle">
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? t`Tutup menu` : t`Buka menu`}
          </button>
        </div>
        <ul className="nav">
          {sections.map(({ to, name }) => (
            <li key={to}>
              <Link to={to} activeOptions={{ exact: to === "/meja" }} onClick={() => setOpen(false)}>
                {t(name)}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

/** An operator's list is on its way or failed, or nobody said yet where this account works. */
function NoGovernment() {
  const { t } = useLingui();
  const governments = useQuery(governmentsQuery(""));
  return (
    <Page title={t`Meja kerja`}>
      <QueryView query={governments}>
        {() => (
          <p>
            <Trans>Akun ini belum bertugas di pemerintah daerah mana pun. Minta pengelola Prima menetapkannya.</Trans>
          </p>
        )}
      </QueryView>
    </Page>
  );
}

function GovernmentName({ code }: { code: string | null }) {
  const { t } = useLingui();
  const { data } = useQuery({ ...governmentQuery(code ?? ""), enabled: code !== null });
  return <span className="brand-owner">{data ? t`Pemerintah ${data.name}` : " "}</span>;
}

function GovernmentChoice({ chosen }: { chosen: string | null }) {
  const { t } = useLingui();
  const governments = useDeskGovernments();
  if (governments.length < 2) return null;
  return (
    <select
      className="input input-small input-mid"
      aria-label={t`Pemerintah daerah`}
      value={chosen ?? ""}
      onChange={(event) => writeStored(DESK_KEY, event.target.value)}
    >
      {governments.map((code) => (
        <GovernmentOption key={code} code={code} />
      ))}
    </select>
  );
}

function GovernmentOption({ code }: { code: string }) {
  const { data } = useQuery(governmentQuery(code));
  return <option value={code}>{data?.name ?? code}</option>;
}
