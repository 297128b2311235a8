import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useParams } from "@tanstack/react-router";
import { IDENTITY_NAMES } from "~/lib/words/reports";
import { word } from "~/lib/words/word";
import { buttonClass } from "~/ui/button";
import { Page } from "~/ui/page";
import { QuickExit } from "~/ui/report/quick-exit";
import { IDENTITY_CLASSES, useIdentityExplanations } from "~/ui/report/identity-explanations";

/** Said before anything is typed: what will happen, who will see it, and how to leave quickly. */
export function InterruptionPage() {
  const { t } = useLingui();
  const { g } = useParams({ from: "/public/$g/lapor" });
  const explanations = useIdentityExplanations();
  return (
    <Page
      title={t`Sebelum Anda melapor`}
      lead={t`Tanpa akun, sekitar dua menit. Anda yang menentukan apakah nama Anda diketahui.`}
      head={<QuickExit />}
    >
      <div className="row">
        <Link to="/$g/lapor/baru" params={{ g }} className={buttonClass()}>
          <Trans>Mulai melapor</Trans>
        </Link>
        <Link to="/$g/lapor/cek" params={{ g }} className={buttonClass("quiet")}>
          <Trans>Cek laporan yang sudah dikirim</Trans>
        </Link>
      </div>
      <section className="section">
        <h2>
          <Trans>Yang terjadi dengan laporan Anda</Trans>
        </h2>
        <ol className="timeline measure">
          <li>
            <Trans>
              Anda menerima kode bukti. Hanya Anda yang memegangnya; dengan kode itu Anda membaca jawaban dan membalas.
            </Trans>
          </li>
          <li>
            <Trans>
              Pengaduan biasa diperiksa kelengkapannya lalu diteruskan kepada unit yang bertanggung jawab. Laporan pungutan liar
              langsung ke inspektorat dan tidak pernah ke unit yang dilaporkan.
            </Trans>
          </li>
          <li>
            <Trans>Setiap langkah punya batas waktu. Batas itu Anda lihat sendiri bersama laporan Anda.</Trans>
          </li>
          <li>
            <Trans>Anda membaca keputusannya, menyatakan puas, atau mengajukan keberatan.</Trans>
          </li>
        </ol>
      </section>
      <section className="section">
        <h2>
          <Trans>Empat pilihan tentang identitas Anda</Trans>
        </h2>
        <dl className="facts measure">
          {IDENTITY_CLASSES.map((name) => (
            <div key={name}>
              <dt>{word(IDENTITY_NAMES, name)}</dt>
              <dd>{explanations[name]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="section">
        <div className="notice notice-warn measure">
          <h2 className="h3">
            <Trans>Bila Anda takut diketahui</Trans>
          </h2>
          <p>
            <Trans>
              Jangan melapor dari komputer kantor. Jangan menulis hal yang hanya Anda ketahui. Tombol “Keluar cepat” atau tombol
              Esc tiga kali menutup halaman ini seketika. Kami tidak menyimpan alamat jaringan Anda bersama laporan tersegel dan
              anonim, tetapi penyedia jaringan tetap dapat melihat bahwa Anda membuka situs ini.
            </Trans>
          </p>
        </div>
      </section>
    </Page>
  );
}
