import { useLingui } from "@lingui/react/macro";
import { memo, type KeyboardEvent } from "react";
import { cellKey, type Column, isEmpty, type Row } from "./columns";
import type { Edit } from "./sheet";

type Props = { row: Row; index: number; columns: readonly Column[]; onEdit: (change: Edit) => void };

const STEPS: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [0, 1],
};

export const cellId = (row: number, column: number) => `cell-${row}-${column}`;

/** Kept as it was while other rows change: a sheet has up to 1.800 cells. */
export const SheetRow = memo(function SheetRow({ row, index, columns, onEdit }: Props) {
  const { t } = useLingui();
  const number = index + 1;
  return (
    <tr data-pending={row.pending || undefined}>
      <th scope="row">{number}</th>
      {columns.map((column, position) => (
        <td key={cellKey(column)}>
          <input
            id={cellId(index, position)}
            className="cell"
            aria-label={t`Baris ${number}, ${column.label === column.name ? column.name : `${column.label} ${column.name}`}`}
            inputMode="numeric"
            autoComplete="off"
            maxLength={2}
            readOnly={row.pending}
            value={row.cells[cellKey(column)] ?? ""}
            onFocus={(event) => {
              event.target.select();
              onEdit({ type: "go", row: index, column: position });
            }}
            onChange={(event) => onEdit(read(event.target.value, index, position))}
            onKeyDown={(event) => press(event, row, column, { row: index, column: position, onEdit })}
          />
        </td>
      ))}
      <td>
        <input
          className="cell cell-words"
          aria-label={t`Baris ${number}, saran`}
          maxLength={1000}
          readOnly={row.pending}
          value={row.words}
          onChange={(event) => onEdit({ type: "words", row: index, text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === "Enter") onEdit({ type: "go", row: index + 1, column: 0 });
          }}
        />
      </td>
      <td>
        {!isEmpty(row) && !row.pending && (
          <button
            type="button"
            className="link"
            aria-label={t`Hapus baris ${number}`}
            onClick={() => onEdit({ type: "remove", row: index })}
          >
            ×
          </button>
        )}
        {row.pending && <span className="small">{t`menunggu`}</span>}
      </td>
    </tr>
  );
});

/** The last digit typed counts, whatever stood in the cell before. */
function read(text: string, row: number, column: number): Edit {
  const digit = text.trim().at(-1);
  if (digit === undefined) return { type: "clear", row, column };
  return { type: "digit", row, column, value: Number(digit) || 0 };
}

function press(
  event: KeyboardEvent<HTMLInputElement>,
  row: Row,
  column: Column,
  { row: at, column: position, onEdit }: { row: number; column: number; onEdit: Props["onEdit"] },
): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const filled = row.cells[cellKey(column)] !== undefined;
  if (event.key === "Backspace" || event.key === "Delete") {
    event.preventDefault();
    if (filled) onEdit({ type: "clear", row: at, column: position });
    else if (event.key === "Backspace") onEdit({ type: "go", row: at, column: position - 1 });
  } else if (event.key === " " || (event.key === "0" && !column.required)) {
    // What the paper leaves empty is passed over with the space bar or a zero.
    event.preventDefault();
    onEdit({ type: "go", row: at, column: position + 1 });
  } else {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    onEdit({ type: "go", row: at + step[0], column: position + step[1] });
  }
}
