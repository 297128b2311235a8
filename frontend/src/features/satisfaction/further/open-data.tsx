import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";

const CSV = "satisfaction.csv";
const JSON_FILE = "satisfaction.json";

/** Everything that was sealed, to be computed again by anybody. */
export function OpenData({ government }: { government: string }) {
  const { t } = useLingui();
  const base = `/api/survey/v1/governments/${government}/open-data`;
  return (
    <section className="section no-print">
      <h2>
        <Trans>Data terbuka</Trans>
      </h2>
      <div className="columns columns-even">
        <div className="card stack">
          <h3>
            <Trans>Unduh</Trans>
          </h3>
          <ul>
            <li>
              <a href={`${base}/${JSON_FILE}`} type="application/json" download={`skm-${government}.json`}>
                <Trans>Semua hasil yang disegel (JSON)</Trans>
              </a>
              <br />
              <span className="small muted">
                <Trans>lengkap: jumlah skor setiap unsur, hasil kali, dan jumlah per hari</Trans>
              </span>
            </li>
            <li>
              <a href={`${base}/${CSV}`} type="text/csv">
                <Trans>Semua hasil yang disegel (CSV)</Trans>
              </a>
              <br />
              <span className="small muted">
                <Trans>satu baris per hasil dan unsur, untuk lembar kerja</Trans>
              </span>
            </li>
          </ul>
          <p className="small">
            <Trans>
              Lisensi:{" "}
              <a href="https://creativecommons.org/licenses/by/4.0/deed.id" rel="license">
                CC BY 4.0
              </a>
              . Boleh dipakai untuk apa saja, asal sumbernya disebut. Hasil dengan kurang dari sepuluh responden tidak dimuat.
            </Trans>
          </p>
        </div>
        <div className="card stack">
          <h3>
            <Trans>Hitung sendiri</Trans>
          </h3>
          <ol>
            <li>
              <Trans>
                Jumlahkan semua skor unsur menjadi <i>T</i>.
              </Trans>
            </li>
            <li>
              <Trans>
                Indeks = 100 × <i>T</i> ÷ (<i>s</i> × <i>k</i> × <i>n</i>), dengan <i>s</i> skor tertinggi, <i>k</i> banyaknya unsur,
                dan <i>n</i> banyaknya responden.
              </Trans>
            </li>
            <li>
              <Trans>Bulatkan sekali saja, di akhir, ke dua desimal; tepat setengah dibulatkan ke atas.</Trans>
            </li>
          </ol>
          <p className="small">
            <Trans>Rumus margin dan cara memeriksa segel ada di dalam berkas JSON.</Trans>
          </p>
          <Link to="/$g/survei/hitung" params={{ g: government }}>
            {t`Periksa angka dalam laporan yang sudah terbit`}
          </Link>
        </div>
      </div>
    </section>
  );
}
