import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { SignInLink } from "./sign-in-link";

export function Footer({ government }: { government: string | undefined }) {
  return (
    <footer className="footer">
      <div className="container">
        <p>
          <Trans>Prima, dari “pelayanan prima”: janji layanan, pengaduan, dan survei kepuasan di satu tempat.</Trans>
        </p>
        <ul>
          {government && (
            <li>
              <Link to="/$g/lapor/cek" params={{ g: government }}>
                <Trans>Cek laporan Anda</Trans>
              </Link>
            </li>
          )}
          <li>
            <Link to="/">
              <Trans>Ganti daerah</Trans>
            </Link>
          </li>
          <li className="only-narrow">
            <SignInLink />
          </li>
          <li>
            <a href="/api/docs/">
              <Trans>Dokumentasi API</Trans>
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
