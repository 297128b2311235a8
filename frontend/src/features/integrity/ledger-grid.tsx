import { useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, useRef } from "react";
import { formatDate } from "~/lib/format";
import { TableRegion } from "~/ui/table-region";
import { cellOf, type Cells, type Fault, pasted } from "./ledger";

type Props = {
  days: readonly string[];
  services: readonly string[];
  nameOf: (service: string) => string;
  cells: Cells;
  faults: readonly Fault[];
  onChange: (cells: Cells) => void;
};

const STEPS: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
};

export function LedgerGrid({ days, services, nameOf, cells, faults, onChange }: Props) {
  const { t } = useLingui();
  const table = useRef<HTMLTableElement>(null);

  function move(event: KeyboardEvent<HTMLInputElement>, row: number, column: number) {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const to = table.current?.querySelector<HTMLInputElement>(`[data-at="${row + step[0]} ${column + step[1]}"]`);
    to?.focus();
    to?.select();
  }

  return (
    <TableRegion label={t`Orang dilayani per hari dan layanan`}>
      <table className="table sheet ledger" ref={table}>
        <thead>
          <tr>
            <th scope="col">{t`Hari`}</th>
            {services.map((service) => (
              <th key={service} scope="col">
                {nameOf(service)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((day, row) => (
            <tr key={day}>
              <th scope="row">{formatDate(day, "medium")}</th>
              {services.map((service, column) => (
                <td key={service}>
                  <input
                    className="cell"
                    inputMode="numeric"
                    autoComplete="off"
                    maxLength={9}
                    data-at={`${row} ${column}`}
                    aria-label={t`${formatDate(day)}, ${nameOf(service)}`}
                    aria-invalid={faults.some((fault) => fault.day === day && fault.service === service) || undefined}
                    value={cells[cellOf(day, service)] ?? ""}
                    onChange={(event) => onChange({ ...cells, [cellOf(day, service)]: event.target.value })}
                    onKeyDown={(event) => move(event, row, column)}
                    onPaste={(event) => {
                      const text = event.clipboardData.getData("text/plain");
                      if (!/[\t\n]/.test(text.trimEnd())) return;
                      event.preventDefault();
                      onChange(pasted(cells, days, services, { day, service }, text));
                    }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
