import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Page } from "~/ui/page";
import { PublicFrame } from "./public-shell";

export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <PublicFrame>
      <Page title={t`Halaman tidak ditemukan`} lead={t`Alamat ini mungkin salah ketik atau sudah dipindahkan.`}>
        <p>
          <Link to="/">
            <Trans>Kembali ke halaman awal</Trans>
          </Link>
        </p>
      </Page>
    </PublicFrame>
  );
}
