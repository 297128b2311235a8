import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { TableRegion } from "~/ui/table-region";
import { cellKey, type Column } from "./columns";
import type { Edit, Sheet } from "./sheet";
import { cellId, SheetRow } from "./sheet-row";

type Props = { sheet: Sheet; columns: readonly Column[]; onEdit: (change: Edit) => void; onSave: () => void };

/** Digits go from cell to cell; arrows, Enter, the space bar, Backspace, Ctrl+Z and Ctrl+S do what they do elsewhere. */
export function SheetTable({ sheet, columns, onEdit, onSave }: Props) {
  const { t } = useLingui();
  const { row, column } = sheet.at;
  const arrived = useRef(false);
  useEffect(() => {
    // The page's heading comes first: the sheet takes the focus once somebody works in it.
    if (arrived.current) document.getElementById(cellId(row, column))?.focus();
    arrived.current = true;
  }, [row, column]);

  function shortcut(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "s") return;
    event.preventDefault();
    if (key === "z") onEdit({ type: "undo" });
    else onSave();
  }

  return (
    <TableRegion label={t`Lembar isian`}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <table className="table sheet" onKeyDown={shortcut}>
        <thead>
          <tr>
            <th scope="col">{t`No.`}</th>
            {columns.map((one) => (
              <th key={cellKey(one)} scope="col">
                <abbr title={one.name}>{one.label}</abbr>
              </th>
            ))}
            <th scope="col">{t`Saran`}</th>
            <th scope="col">
              <span className="visually-hidden">{t`Tindakan`}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((one, index) => (
            <SheetRow key={one.id} row={one} index={index} columns={columns} onEdit={onEdit} />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
