import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { unitsQuery } from "~/api/directory";
import type { CaseSummary } from "~/api/types";
import { formatDate } from "~/lib/format";
import { COMPLAINT_STATES } from "~/lib/words/cases";
import { KIND_NAMES } from "~/lib/words/reports";
import { word } from "~/lib/words/word";
import { SlaBar } from "~/ui/desk/sla-bar";
import { TableRegion } from "~/ui/table-region";

export function CaseTable({ government, cases }: { government: string; cases: CaseSummary[] }) {
  const { t } = useLingui();
  const units = useQuery(unitsQuery(government)).data?.data ?? [];
  const unitName = (id: string | null) => units.find((unit) => unit.id === id)?.name ?? "–";
  return (
    <TableRegion label={t`Daftar pengaduan`}>
      <table className="table table-cards">
        <thead>
          <tr>
            <th scope="col">{t`Laporan`}</th>
            <th scope="col">{t`Jenis`}</th>
            <th scope="col">{t`Unit yang menangani`}</th>
            <th scope="col">{t`Keadaan`}</th>
            <th scope="col">{t`Batas waktu`}</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <Link to="/meja/pengaduan/$id" params={{ id: one.id }}>
                  {one.service_name ?? t`Tanpa layanan tertentu`}
                </Link>
                <div className="small muted">
                  {one.ticket} · {formatDate(one.filed_on, "medium")}
                </div>
              </th>
              <td data-label={t`Jenis`}>{word(KIND_NAMES, one.kind)}</td>
              <td data-label={t`Unit yang menangani`}>
                {one.track === "inspectorate" ? t`Inspektorat` : unitName(one.assigned_unit)}
              </td>
              <td data-label={t`Keadaan`}>{word(COMPLAINT_STATES, one.state)}</td>
              <td data-label={t`Batas waktu`}>
                <SlaBar startedOn={one.filed_on} dueOn={one.due_on} overdue={one.overdue} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
