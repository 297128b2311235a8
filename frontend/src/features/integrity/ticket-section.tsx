import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { mayI, useAccount } from "~/api/session";
import type { Period } from "~/api/types";
import { formatDate, formatNumber } from "~/lib/format";
import { Empty } from "~/ui/empty";
import { QueryView } from "~/ui/query-view";
import { TableRegion } from "~/ui/table-region";
import { ticketsQuery } from "./api";
import type { Printed } from "./integrity-page";
import { serviceWords } from "./integrity-words";
import { TicketForm } from "./ticket-form";

type Props = { government: string; period: Period; onIssued: (printed: Printed) => void };
const SHOWN = 30;

export function TicketSection({ government, period, onIssued }: Props) {
  const { t } = useLingui();
  const query = useQuery(ticketsQuery(government, period.id));
  // Each sheet is an intention of its own, with a key of its own.
  const [sheets, setSheets] = useState(0);
  const mayIssue = mayI(useAccount(), "surveys:collect") && (period.state === "planned" || period.state === "open");
  return (
    <section className="stack">
      <h2>
        <Trans>Tiket layanan</Trans>
      </h2>
      <p className="measure">
        {period.tickets_required ? (
          <Trans>Jawaban dari gawai sendiri hanya diterima dengan tiket: satu tiket untuk satu orang yang dilayani.</Trans>
        ) : (
          <Trans>
            Tiket belum diwajibkan pada masa survei ini; jawaban tanpa tiket tetap diterima. Kewajibannya diatur pada rencana
            sampel.
          </Trans>
        )}
      </p>
      <QueryView
        query={query}
        isEmpty={({ issued }) => issued === 0}
        empty={<Empty title={t`Belum ada tiket yang dibuat.`} />}
      >
        {({ data, issued, spent }) => (
          <>
            <p className="strong">{t`${formatNumber(spent)} dari ${plural(issued, { other: "# tiket" })} sudah dipakai.`}</p>
            <TableRegion label={t`Tiket per hari dan layanan`}>
              <table className="table table-cards">
                <thead>
                  <tr>
                    <th scope="col">{t`Hari dibagikan`}</th>
                    <th scope="col">{t`Layanan`}</th>
                    <th scope="col" className="num">{t`Dibuat`}</th>
                    <th scope="col" className="num">{t`Dipakai`}</th>
                  </tr>
                </thead>
                <tbody>
                  {data.slice(-SHOWN).map((row) => (
                    <tr key={`${row.issued_on} ${row.service_id}`}>
                      <th scope="row">{formatDate(row.issued_on)}</th>
                      <td data-label={t`Layanan`}>
                        {row.service_id ? serviceWords(period, row.service_id) : t`Unit secara keseluruhan`}
                      </td>
                      <td data-label={t`Dibuat`} className="num">
                        {formatNumber(row.issued)}
                      </td>
                      <td data-label={t`Dipakai`} className="num">
                        {formatNumber(row.spent)}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableRegion>
          </>
        )}
      </QueryView>
      {mayIssue && (
        <TicketForm
          key={sheets}
          government={government}
          period={period}
          onIssued={(printed) => {
            setSheets(sheets + 1);
            onIssued(printed);
          }}
        />
      )}
    </section>
  );
}
