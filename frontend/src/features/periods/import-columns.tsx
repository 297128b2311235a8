import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { instrumentQuery } from "~/api/survey-periods";
import type { Period } from "~/api/types";
import { formatList } from "~/lib/format";
import { CopyButton } from "~/ui/copy-button";

/** Which columns of a file are read, and what becomes of the others: a profile in it would be lost unnoticed. */
export function ImportColumns({ period }: { period: Period }) {
  const instrument = useQuery(instrumentQuery(period.instrument)).data;
  if (!instrument) return null;
  const heading = ["tanggal", ...instrument.elements.map((_, index) => `U${index + 1}`)].join(",");
  const last = `U${instrument.elements.length}`;
  const profile = formatList(instrument.respondent_fields.map(({ name }) => name.toLowerCase()));
  return (
    <div className="stack stack-s">
      <p className="small">
        <Trans>
          Yang dibaca: kolom <span className="code">U1</span> sampai <span className="code">{last}</span> (atau kode unsurnya) dan{" "}
          <span className="code">tanggal</span>, misalnya 2026-11-30. Contoh baris judul:
        </Trans>
      </p>
      <p className="code small">{heading}</p>
      <div className="row">
        <CopyButton text={heading}>
          <Trans>Salin baris judul</Trans>
        </CopyButton>
      </div>
      <p className="small">
        <Trans>
          Kolom lain tidak dibaca sebagai jawaban, juga bukan saran dan data responden ({profile}). Untuk menyimpannya, ketik
          kuesionernya pada halaman{" "}
          <Link to="/meja/survei/$unitId/isian" params={{ unitId: period.unit_id }} search={{ periode: period.id }}>
            Isian kertas
          </Link>
          .
        </Trans>
      </p>
    </div>
  );
}
