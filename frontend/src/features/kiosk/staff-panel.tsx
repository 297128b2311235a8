import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useRef, useEffect } from "react";
import type { KioskDevice } from "~/api/answer-store";
import type { AnswerQueue } from "~/api/use-answer-queue";
import { fieldText } from "~/lib/form-data";
import { formatDateTime, formatNumber } from "~/lib/format";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { ProblemNotice } from "~/ui/problem-notice";
import { readSyncState } from "./api";
import { describeRanges, placeMissing } from "./sync";

const MINUTE = 60_000;
/** A clock may be wrong by this much before anybody has to care. */
const TOLERATED = 5 * MINUTE;

type Props = {
  device: KioskDevice;
  queue: AnswerQueue;
  onTicket: (ticket: string) => void;
  onBack: () => void;
  onLeave: () => void;
  onForget: () => void;
};

/** For staff alone: is everything sent, what is stuck, and the way out. */
export function StaffPanel({ device, queue, onTicket, onBack, onLeave, onForget }: Props) {
  const { t } = useLingui();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const mine = queue.items.filter(({ code }) => code === device.code);
  const waiting = mine.filter(({ refusal }) => refusal === null);
  const refused = mine.filter(({ refusal }) => refusal !== null);
  return (
    <section className="walk">
      <title>{`${t`Keadaan perangkat`} · Prima`}</title>
      <h1 ref={title} tabIndex={-1}>{t`Keadaan perangkat`}</h1>
      <Facts device={device} waiting={waiting.length} kept={mine.map(({ answer }) => answer.device?.sequence ?? 0)} />
      {waiting.length > 0 && (
        <Button tone="quiet" onClick={() => void queue.sendAll()}>
          <Trans>Kirim sekarang</Trans>
        </Button>
      )}
      {refused.length > 0 && (
        <ul className="link-list">
          {refused.map((item) => (
            <li key={item.id} className="row row-end">
              <span>
                {formatDateTime(item.savedAt)} <span className="field-error">{item.refusal}</span>
              </span>
              <span className="row">
                <Button tone="quiet" small onClick={() => void queue.retry(item)}>
                  <Trans>Kirim ulang</Trans>
                </Button>
                <Button
                  tone="danger"
                  small
                  aria-label={t`Hapus jawaban yang ditolak, ${formatDateTime(item.savedAt)}`}
                  onClick={() => void queue.remove(item.id)}
                >
                  <Trans>Hapus</Trans>
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {device.kind !== "kiosk" && <NextTicket onTicket={onTicket} />}
      <div className="walk-choices">
        <Button onClick={onBack}>
          <Trans>Kembali ke kios</Trans>
        </Button>
        <Button tone="quiet" onClick={onLeave}>
          <Trans>Keluar dari kios</Trans>
        </Button>
        {mine.length === 0 ? (
          <Button tone="quiet" onClick={onForget}>
            <Trans>Lepaskan pendaftaran dari peramban ini</Trans>
          </Button>
        ) : (
          <p className="small muted">
            <Trans>Pendaftaran dapat dilepaskan setelah semua jawaban terkirim.</Trans>
          </p>
        )}
      </div>
    </section>
  );
}

function Facts({ device, waiting, kept }: { device: KioskDevice; waiting: number; kept: number[] }) {
  const { t } = useLingui();
  const state = useQuery({
    queryKey: ["kiosk-sync-state", device.id, waiting],
    networkMode: "always",
    retry: false,
    staleTime: 0,
    queryFn: () => readSyncState(device),
  });
  const missing = state.data && placeMissing(state.data.missing.map(([first = 0, last = 0]) => [first, last] as const), new Set(kept));
  const minutes = Math.round(Math.abs(device.skew) / MINUTE);
  return (
    <>
      {state.error && <ProblemNotice error={state.error} onRetry={() => void state.refetch()} />}
      <dl className="facts facts-narrow">
        <div>
          <dt>{t`Perangkat`}</dt>
          <dd>{device.name}</dd>
        </div>
        <div>
          <dt>{t`Menunggu dikirim`}</dt>
          <dd>
            <Plural value={waiting} _0="Tidak ada" other="# jawaban" />
          </dd>
        </div>
        {state.data && missing && (
          <div>
            <dt>{t`Sampai di layanan`}</dt>
            <dd>
              {t`${formatNumber(state.data.received)} dari ${formatNumber(device.next - 1)} jawaban`}
              {missing.lost.length > 0 && (
                <p className="field-error">{t`Hilang, tidak ada di perangkat ini: nomor ${describeRanges(missing.lost)}`}</p>
              )}
            </dd>
          </div>
        )}
        <div>
          <dt>{t`Terakhir terhubung`}</dt>
          <dd>{device.seenAt ? formatDateTime(device.seenAt) : "–"}</dd>
        </div>
        <div>
          <dt>{t`Jam perangkat`}</dt>
          <dd>
            {Math.abs(device.skew) < TOLERATED
              ? t`Sesuai`
              : t`Berbeda ${minutes} menit dari layanan; tanggal jawaban disesuaikan, tetapi betulkan jamnya.`}
          </dd>
        </div>
      </dl>
    </>
  );
}

function NextTicket({ onTicket }: { onTicket: (ticket: string) => void }) {
  const { t } = useLingui();
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const ticket = fieldText(new FormData(event.currentTarget), "ticket");
    if (ticket) onTicket(ticket);
  }
  return (
    <form className="stack stack-s" onSubmit={submit}>
      <TextField id="ticket" label={t`Tiket layanan untuk orang berikutnya`} maxLength={20} autoComplete="off" width="mid" optional />
      <Button type="submit" tone="quiet">
        <Trans>Pasang tiket</Trans>
      </Button>
    </form>
  );
}
