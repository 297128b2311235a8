import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { TableRegion } from "~/ui/table-region";

type Cell = string | number;

type Props = {
  /** The finding, as a sentence. */
  title: ReactNode;
  /** What is measured, in which unit. */
  unit?: ReactNode;
  source?: ReactNode;
  /** The same figures as text: for those who cannot see the drawing, and for the spreadsheet. */
  table: {
    name: string;
    head: readonly string[];
    rows: readonly (readonly Cell[])[];
    /** What the rows are called exists in Indonesian only. */
    originalNames?: boolean;
  };
  children: ReactNode;
};

export function ChartFigure({ title, unit, source, table, children }: Props) {
  async function download() {
    const { downloadCsv } = await import("~/lib/csv");
    downloadCsv(table.name, [table.head, ...table.rows]);
  }
  return (
    <figure className="chart-figure card">
      <figcaption>
        <h3>{title}</h3>
        {unit && <p className="small muted">{unit}</p>}
      </figcaption>
      {children}
      {source && <p className="source">{source}</p>}
      <details className="more">
        <summary>
          <Trans>Lihat sebagai tabel</Trans>
        </summary>
        <TableRegion label={table.name}>
          <table className="table">
            <thead>
              <tr>
                {table.head.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) =>
                    column === 0 ? (
                      <th key={column} scope="row" lang={table.originalNames ? "id" : undefined}>
                        {cell}
                      </th>
                    ) : (
                      <td key={column}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
        <p>
          <button type="button" className="link" onClick={() => void download()}>
            <Trans>Unduh CSV</Trans>
          </button>
        </p>
      </details>
    </figure>
  );
}
