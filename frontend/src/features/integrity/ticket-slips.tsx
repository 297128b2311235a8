import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { memo, useEffect, useRef } from "react";
import { unitsQuery } from "~/api/directory";
import type { Period, Ticket } from "~/api/types";
import { formatDate } from "~/lib/format";
import { qrCode, qrPath } from "~/lib/qr";
import { Button } from "~/ui/button";
import type { Printed } from "./integrity-page";
import { serviceWords } from "./integrity-words";

type Props = { government: string; period: Period; printed: Printed; onClose: () => void };

/** A sheet to cut: the codes exist nowhere else, only their hashes are kept. */
export function TicketSlips({ government, period, printed, onClose }: Props) {
  const { t } = useLingui();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const unit = useQuery(unitsQuery(government)).data?.data.find(({ id }) => id === period.unit_id)?.name ?? "";
  const about = printed.serviceId ? serviceWords(period, printed.serviceId) : unit;
  return (
    <section className="ticket-sheet stack">
      <div className="card card-accent stack no-print">
        <h2 className="h3" ref={title} tabIndex={-1}>
          <Plural value={printed.tickets.length} other="# tiket siap dicetak" />
        </h2>
        <p className="measure">
          <Trans>
            Cetak sekarang, lalu gunting: kode hanya ditampilkan kali ini. Serahkan satu tiket kepada setiap orang yang selesai
            dilayani pada {formatDate(printed.day)}. Jawaban tidak dapat dihubungkan dengan tiketnya.
          </Trans>
        </p>
        <div className="row">
          <Button onClick={() => window.print()}>
            <Trans>Cetak lembar tiket</Trans>
          </Button>
          <Button tone="quiet" onClick={onClose}>
            <Trans>Sudah dicetak, tutup</Trans>
          </Button>
        </div>
      </div>
      <ul className="slips" aria-label={t`Lembar tiket`}>
        {printed.tickets.map((ticket) => (
          <Slip key={ticket.code} ticket={ticket} unit={unit} about={about} day={printed.day} />
        ))}
      </ul>
    </section>
  );
}

const Slip = memo(function Slip({ ticket, unit, about, day }: { ticket: Ticket; unit: string; about: string; day: string }) {
  const { t } = useLingui();
  const { path, size } = qrPath(qrCode(ticket.url));
  return (
    <li className="slip">
      <svg className="slip-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t`QR tiket ${ticket.code}`}>
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <div>
        <p className="strong">{unit}</p>
        {about !== unit && <p className="small">{about}</p>}
        <p className="small">{t`Nilailah layanan kami: pindai, lalu jawab dalam dua menit.`}</p>
        <p className="code strong">{ticket.code}</p>
        <p className="small muted">{t`Sekali pakai · ${formatDate(day, "medium")}`}</p>
      </div>
    </li>
  );
});
