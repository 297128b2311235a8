import { Trans, useLingui } from "@lingui/react/macro";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { standards, unwrap } from "~/api/clients";
import { isProblem } from "~/api/problem";
import { formatDate } from "~/lib/format";
import { Page } from "~/ui/page";
import { QueryView } from "~/ui/query-view";

const verificationQuery = (code: string) =>
  queryOptions({
    queryKey: ["verification", code],
    queryFn: () => unwrap(standards.GET("/api/standards/v1/verifications/{code}", { params: { path: { code } } })),
  });

export function VerificationPage() {
  const { t } = useLingui();
  const { code } = useParams({ from: "/public/verifikasi/$code" });
  const query = useQuery(verificationQuery(code));
  if (isProblem(query.error) && query.error.status === 404) {
    return (
      <Page title={t`Dokumen ini tidak dikenal`} lead={t`Kode ${code} tidak ada di Prima.`}>
        <div className="notice notice-bad measure">
          <p>
            <Trans>Dokumen yang Anda pegang mungkin bukan dokumen resmi. Tanyakan kepada instansi yang memberikannya.</Trans>
          </p>
        </div>
      </Page>
    );
  }
  return (
    <Page title={t`Pemeriksaan keaslian dokumen`}>
      <QueryView query={query}>
        {(document) => (
          <div className="stack">
            <p>
              <span className={`stamp stamp-official ${document.state === "valid" ? "stamp-good" : "stamp-plain"}`}>
                {document.state === "valid" ? t`Asli dan berlaku` : t`Asli, sudah digantikan`}
              </span>
            </p>
            <dl className="facts">
              <Fact name={t`Dokumen`}>{document.title}</Fact>
              <Fact name={t`Diterbitkan oleh`}>{t`Pemerintah ${document.government_name}`}</Fact>
              <Fact name={t`Tanggal terbit`}>{formatDate(document.issued_on)}</Fact>
              {document.url && (
                <Fact name={t`Berkas resmi`}>
                  <a href={document.url}>
                    <Trans>Buka PDF</Trans>
                  </a>
                </Fact>
              )}
              <Fact name={t`Sidik berkas (SHA-256)`}>
                <span className="code">{document.sha256}</span>
              </Fact>
            </dl>
            <p className="muted measure">
              <Trans>
                Bandingkan judul dan tanggal dengan dokumen yang Anda pegang. Berkas PDF yang sidiknya sama persis dengan sidik di
                atas tidak pernah diubah.
              </Trans>
            </p>
          </div>
        )}
      </QueryView>
    </Page>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
