import { Trans, useLingui } from "@lingui/react/macro";
import type { Period } from "~/api/types";
import { DownloadButton } from "~/ui/desk/download-button";

const KINDS = ["csv", "xlsx", "parquet"] as const;

/** Single answers for those who compute themselves. */
export function Exports({ government, period }: { government: string; period: Period }) {
  const { t } = useLingui();
  const names = { csv: "CSV", xlsx: "Excel (XLSX)", parquet: "Parquet" };
  return (
    <section className="stack no-print">
      <h2>
        <Trans>Unduh jawaban</Trans>
      </h2>
      <p className="measure">
        <Trans>
          Satu baris untuk satu jawaban, mulai sepuluh jawaban. Ciri responden yang jarang dikosongkan supaya tidak ada yang dapat
          dikenali; saran tidak ikut.
        </Trans>
      </p>
      <div className="row">
        {KINDS.map((kind) => (
          <DownloadButton
            key={kind}
            path={`/api/survey/v1/governments/${government}/periods/${period.id}/exports/responses.${kind}`}
            label={t`Unduh jawaban sebagai ${names[kind]}`}
          >
            {names[kind]}
          </DownloadButton>
        ))}
      </div>
    </section>
  );
}
