import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "~/ui/button";
import { Page } from "~/ui/page";

/** One page for every address below a government that Prima does not have; it has a name if it exists at all. */
export function UnknownGovernment({ code, name }: { code: string; name: string | undefined }) {
  const { t } = useLingui();
  return (
    <Page
      title={name ? t`${name} belum memakai Prima` : t`Tidak ada pemerintah daerah berkode ${code}`}
      lead={
        name
          ? t`Untuk layanan dan pengaduan, hubungi kantornya secara langsung.`
          : t`Periksa kode pada alamat ini, atau cari daerah Anda menurut namanya.`
      }
    >
      <p>
        <Link to="/" className={buttonClass()}>
          <Trans>Cari daerah yang memakai Prima</Trans>
        </Link>
      </p>
    </Page>
  );
}
