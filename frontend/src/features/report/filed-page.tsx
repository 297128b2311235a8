import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import type { FiledReport } from "~/api/types";
import { formatDate } from "~/lib/format";
import { groupReceiptCode } from "~/lib/receipt-code";
import { Button } from "~/ui/button";
import { CopyButton } from "~/ui/copy-button";
import { FeeComparison } from "~/ui/report/fee-comparison";
import { Page } from "~/ui/page";

export function FiledPage({ government, filed }: { government: string; filed: FiledReport }) {
  const { t } = useLingui();
  useEffect(() => {
    document.querySelector<HTMLElement>("main h1")?.focus();
    window.scrollTo(0, 0);
  }, []);
  const code = groupReceiptCode(filed.receipt_code);
  return (
    <Page title={t`Laporan Anda diterima`} lead={t`Nomor laporan ${filed.ticket}`}>
      <div className="stack stack-l">
        <div className="panel-receipt">
          <strong>
            <Trans>Kode bukti Anda</Trans>
          </strong>
          <span className="receipt-code">{code}</span>
          <Trans>Simpan sekarang. Kode ini tidak dapat dikirim ulang, dan hanya dengan kode ini Anda membaca jawabannya.</Trans>
        </div>
        <div className="row">
          <CopyButton text={code}>
            <Trans>Salin kode</Trans>
          </CopyButton>
          <Button tone="quiet" onClick={() => window.print()}>
            <Trans>Cetak halaman ini</Trans>
          </Button>
        </div>
        {filed.comparison && <FeeComparison comparison={filed.comparison} />}
        <section>
          <h2>
            <Trans>Selanjutnya</Trans>
          </h2>
          <p className="measure">
            {filed.routed_to === "inspectorate"
              ? t`Laporan ini diterima inspektorat. Unit yang Anda laporkan tidak melihatnya.`
              : t`Koordinator pengaduan memeriksa kelengkapan laporan, lalu meneruskannya kepada unit yang bertanggung jawab.`}
          </p>
          {filed.deadlines.length > 0 && (
            <dl className="facts measure">
              {filed.deadlines.map((deadline) => (
                <div key={deadline.clock}>
                  <dt>{deadline.waits_for === "reporter" ? t`Anda: ${deadline.duty}` : t`Kami: ${deadline.duty}`}</dt>
                  <dd>
                    {t`paling lambat ${formatDate(deadline.due_on)}`}
                    <span className="muted small"> · {deadline.basis}</span>
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </section>
        <Link to="/$g/lapor/cek" params={{ g: government }}>
          <Trans>Cek laporan dengan kode bukti</Trans>
        </Link>
      </div>
    </Page>
  );
}
