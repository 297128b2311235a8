import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { qrCode, qrPath } from "~/lib/qr";
import { Button } from "~/ui/button";
import { CopyButton } from "~/ui/copy-button";

/** Shown once: the address carries the device's key. */
export function DeviceAddress({ name, url, onClose }: { name: string; url: string; onClose: () => void }) {
  const { t } = useLingui();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { path, size } = qrPath(qrCode(url));
  return (
    <section className="card card-accent stack">
      <h2 className="h3" ref={title} tabIndex={-1}>{t`Buka ${name} di perangkatnya`}</h2>
      <p className="measure">
        <Trans>
          Pindai QR ini dengan perangkat itu, atau buka tautannya di sana. Alamat ini memuat kunci perangkat dan hanya
          ditampilkan sekarang; jangan dibagikan. Setelah dibuka, kunci hilang dari kolom alamat.
        </Trans>
      </p>
      <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t`QR alamat kios`}>
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <p className="code small">{url}</p>
      <div className="row no-print">
        <CopyButton text={url}>
          <Trans>Salin tautan</Trans>
        </CopyButton>
        <Button tone="quiet" onClick={onClose}>
          <Trans>Sudah dibuka di perangkat</Trans>
        </Button>
      </div>
    </section>
  );
}
