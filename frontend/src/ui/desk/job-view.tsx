import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { formatNumber } from "~/lib/format";
import { type Job, rowFaults } from "~/lib/job";
import { TableRegion } from "../table-region";

/** A long job on its way, and when it is done what it did, or which cells stood in its way. */
export function JobView({ job, children }: { job: Job; children?: ReactNode }) {
  const { t } = useLingui();
  if (job.state === "queued" || job.state === "running") {
    return (
      <div role="status">
        <label>
          {t`Memeriksa baris ${formatNumber(job.done)} dari ${formatNumber(job.total)}`}{" "}
          <progress max={Math.max(1, job.total)} value={job.done} />
        </label>
      </div>
    );
  }
  const faults = rowFaults(job.result);
  return (
    <div className="stack" role="status">
      {job.problem && (
        <div className="notice notice-bad">
          <p>{job.problem}</p>
        </div>
      )}
      {faults.shown.length === 0 && !job.problem && children}
      {faults.shown.length > 0 && (
        <>
          <div className="notice notice-bad">
            <p>
              <strong><Plural value={faults.total} other="# kesalahan ditemukan; tidak ada yang disimpan." /></strong>{" "}
              <Trans>Perbaiki sel di bawah ini dalam berkas Anda, lalu unggah lagi.</Trans>
            </p>
          </div>
          <TableRegion label={t`Kesalahan dalam berkas`}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col" className="num">{t`Baris`}</th>
                  <th scope="col">{t`Kolom`}</th>
                  <th scope="col">{t`Yang salah`}</th>
                </tr>
              </thead>
              <tbody>
                {faults.shown.map((fault, index) => (
                  <tr key={index}>
                    <td className="num">{fault.place}</td>
                    <td>{fault.column}</td>
                    <td>{fault.detail}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableRegion>
        </>
      )}
    </div>
  );
}
