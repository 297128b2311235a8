import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ComponentKey, COMPONENT_NAMES, DOCUMENT_KINDS } from "~/lib/words/components";
import { word } from "~/lib/words/word";
import { Button, buttonClass } from "~/ui/button";
import { openFormsQuery } from "./api";
import type { ShownStandard } from "./shown-standard";

type Props = { government: string; standard: ShownStandard; jsonLd: string; missing: ComponentKey[] };

export function ServiceAside({ government, standard, jsonLd, missing }: Props) {
  const { t } = useLingui();
  return (
    <aside className="stack stack-l sticky no-print">
      <div className="card card-accent stack">
        <h2 className="h3">
          <Trans>Diminta membayar di luar tarif?</Trans>
        </h2>
        <p>
          <Trans>Laporkan, boleh tanpa nama. Laporan langsung ke inspektorat.</Trans>
        </p>
        <Link
          to="/$g/lapor/baru"
          params={{ g: government }}
          search={{ service: standard.service.id, kind: "illegal_levy" }}
          className={buttonClass()}
        >
          <Trans>Laporkan pungli</Trans>
        </Link>
        <Link to="/$g/lapor/baru" params={{ g: government }} search={{ service: standard.service.id, kind: "complaint" }}>
          <Trans>Laporkan hal lain tentang layanan ini</Trans>
        </Link>
      </div>
      <SurveyCard government={government} service={standard.service.id} />
      <div className="stack stack-s">
        <Button tone="quiet" onClick={() => window.print()}>
          <Trans>Cetak halaman ini</Trans>
        </Button>
        {standard.documents.map((document) => (
          <a key={document.sha256} href={document.url}>
            {t`Unduh ${word(DOCUMENT_KINDS, document.kind)} (PDF)`}
          </a>
        ))}
        <a href={jsonLd} type="application/ld+json">
          <Trans>Data terbuka (JSON-LD)</Trans>
        </a>
      </div>
      {missing.length > 0 && (
        <p className="small muted">
          <Trans>Belum diisi: {missing.map((key) => t(COMPONENT_NAMES[key])).join(", ")}.</Trans>
        </p>
      )}
    </aside>
  );
}

/** Where whoever was served can say how it was; nothing while no survey is open. */
function SurveyCard({ government, service }: { government: string; service: string }) {
  const { t } = useLingui();
  const form = useQuery(openFormsQuery(government, service)).data?.data[0];
  if (!form) return null;
  return (
    <div className="card stack">
      <h2 className="h3">
        <Trans>Sudah dilayani? Beri penilaian</Trans>
      </h2>
      <img src={`/api/survey/v1/forms/${form.code}/qr`} width={132} height={132} alt={t`Kode QR survei layanan ini`} />
      <Link to="/survei/$code" params={{ code: form.code }}>
        <Trans>Isi survei, sekitar 2 menit</Trans>
      </Link>
    </div>
  );
}
