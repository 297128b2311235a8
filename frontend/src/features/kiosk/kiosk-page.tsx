import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useRouter, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState } from "react";
import type { KioskDevice } from "~/api/answer-store";
import { forgetDevice } from "~/api/device-store";
import { isProblem } from "~/api/problem";
import { formQuery } from "~/api/survey-form";
import type { SurveyForm } from "~/api/types";
import { useAnswerQueue } from "~/api/use-answer-queue";
import { formatPeriod } from "~/lib/format";
import { currentLocale, switchLocale } from "~/lib/locale";
import { canCheckPins } from "~/lib/pin";
import { ProblemNotice } from "~/ui/problem-notice";
import { Loading, QueryView } from "~/ui/query-view";
import { KioskFrame, KioskNotice } from "./kiosk-frame";
import { KioskSession, KioskStart } from "./kiosk-session";
import { PinPad } from "./pin-pad";
import { StaffPanel } from "./staff-panel";
import { useDevice, useHeartbeat } from "./use-device";
import { useIdle } from "./use-idle";
import { useWakeLock } from "./use-wake-lock";

const FORM_EVERY = 300_000;
const STAFF_SECONDS = 120;

export function KioskPage() {
  const { code } = useParams({ from: "/kios/$code" });
  const form = useQuery({ ...formQuery(code), staleTime: 0, refetchInterval: FORM_EVERY });
  if (form.data) return <RegisteredKiosk form={form.data} />;
  return (
    <KioskFrame form={undefined}>
      {form.error ? (
        <Unopened code={code} error={form.error} onRetry={() => void form.refetch()} />
      ) : (
        <div className="walk">
          <Loading />
        </div>
      )}
    </KioskFrame>
  );
}

/** Staff stand before this screen, or a visitor who tells them. */
function Unopened({ code, error, onRetry }: { code: string; error: Error; onRetry: () => void }) {
  const { t } = useLingui();
  if (!isProblem(error, "FormNotFound", "InvalidRequest")) {
    return (
      <KioskNotice title={t`Kios belum dapat dibuka`}>
        <ProblemNotice error={error} onRetry={onRetry} />
        <p className="measure">
          <Trans>Halaman ini mencoba lagi sendiri setiap lima menit; jawaban yang tersimpan di perangkat ini tidak hilang.</Trans>
        </p>
      </KioskNotice>
    );
  }
  return (
    <KioskNotice title={t`Kode kios ini tidak dikenal`}>
      <p className="measure">
        <Trans>
          Tidak ada survei dengan kode <span className="code">{code}</span>. Petugas: buka Meja kerja → Survei → Perangkat, lalu buka di
          sini alamat atau QR yang diberikan di sana.
        </Trans>
      </p>
      <p className="measure">
        <Trans>Pengunjung: layar ini sedang tidak dipakai; beri tahu petugas, atau minta kode survei di loket.</Trans>
      </p>
    </KioskNotice>
  );
}

function RegisteredKiosk({ form }: { form: SurveyForm }) {
  const { t } = useLingui();
  const { tiket } = useSearch({ from: "/kios/$code" });
  const { device, isLooking, settings, learn, refresh } = useDevice(form);
  if (isLooking) return <KioskFrame form={form}>{null}</KioskFrame>;
  if (isProblem(settings.error, "DeviceNotFound") || (!device && !tiket)) {
    return (
      <KioskFrame form={form}>
        <KioskNotice title={t`Perangkat ini belum terdaftar`}>
          <p className="measure">
            <Trans>
              Daftarkan di Meja kerja → Survei → Perangkat, lalu buka di sini alamat atau QR yang diberikan. Jawaban yang masih
              tersimpan di perangkat ini ikut dikirim setelah itu.
            </Trans>
          </p>
        </KioskNotice>
      </KioskFrame>
    );
  }
  if (device?.pin && !canCheckPins()) {
    return (
      <KioskFrame form={form}>
        <KioskNotice title={t`Kios memerlukan alamat https://`}>
          <p className="measure">
            <Trans>Tanpa sambungan aman, peramban tidak mau memeriksa PIN dan tidak menyimpan halaman ini untuk saat luring.</Trans>
          </p>
        </KioskNotice>
      </KioskFrame>
    );
  }
  if (device?.seenAt === null) {
    return (
      <KioskFrame form={form}>
        <div className="walk">
          <QueryView query={settings}>{() => null}</QueryView>
        </div>
      </KioskFrame>
    );
  }
  return <Kiosk form={form} device={device} learn={learn} refresh={refresh} />;
}

type KioskProps = { form: SurveyForm; device: KioskDevice | null } & Pick<ReturnType<typeof useDevice>, "learn" | "refresh">;

function Kiosk({ form, device, learn, refresh }: KioskProps) {
  const { tiket } = useSearch({ from: "/kios/$code" });
  const navigate = useNavigate({ from: "/kios/$code" });
  const queue = useAnswerQueue();
  const leaving = useRef(false);
  const [person, setPerson] = useState(0);
  const [asking, setAsking] = useState(false);
  const [staff, setStaff] = useState<"closed" | "pin" | "open">("closed");
  useWakeLock();
  useHeartbeat(device, queue.items.filter(({ code }) => code === form.code).length, learn);
  useStaying(device !== null, leaving);
  useIdle(staff !== "closed", staff === "pin" ? (device?.resetSeconds ?? 45) : STAFF_SECONDS, () => setStaff("closed"));

  const over = useCallback(() => {
    setAsking(false);
    if (currentLocale() !== "id") void switchLocale("id");
  }, []);
  const setTicket = (ticket: string | undefined) => void navigate({ search: { tiket: ticket }, replace: true });

  async function leave() {
    leaving.current = true;
    if (document.fullscreenElement) await document.exitFullscreen();
    await navigate({ to: "/" });
  }
  function start() {
    setPerson(person + 1);
    setAsking(true);
    // A device that refuses the full screen still asks its questions.
    if (device?.kind === "kiosk") void document.documentElement.requestFullscreen?.().catch(() => undefined);
  }

  const openStaff = () => setStaff(device?.pin ? "pin" : "open");
  return (
    <KioskFrame form={form} {...(device && staff !== "open" && { onStaff: openStaff })}>
      {staff === "open" && device ? (
        <StaffPanel
          device={device}
          queue={queue}
          onTicket={(ticket) => {
            setTicket(ticket);
            setStaff("closed");
          }}
          onBack={() => setStaff("closed")}
          onLeave={() => void leave()}
          onForget={() => void forgetDevice(form.code).then(leave)}
        />
      ) : asking ? (
        <KioskSession
          key={person}
          form={form}
          device={device}
          ticket={tiket}
          queue={queue}
          onStored={() => {
            void refresh();
            if (tiket) setTicket(undefined);
          }}
          onOver={over}
        />
      ) : (
        <Waiting form={form} ticket={tiket} onStart={start} />
      )}
      {staff === "pin" && device?.pin && (
        <PinPad proof={device.pin} onRight={() => setStaff("open")} onClose={() => setStaff("closed")} />
      )}
    </KioskFrame>
  );
}

/** A registered device stays where it is, also when somebody goes back; its ticket may come and go. */
function useStaying(stays: boolean, leaving: { current: boolean }): void {
  const { history } = useRouter();
  useEffect(() => {
    if (!stays) return;
    return history.block({
      blockerFn: ({ currentLocation, nextLocation }) => !leaving.current && currentLocation.pathname !== nextLocation.pathname,
      enableBeforeUnload: () => !leaving.current,
    });
  }, [history, stays, leaving]);
}

function Waiting({ form, ticket, onStart }: { form: SurveyForm; ticket: string | undefined; onStart: () => void }) {
  const { t } = useLingui();
  if (form.period.accepting) return <KioskStart ticket={ticket} onStart={onStart} />;
  return (
    <KioskNotice title={t`Survei ini sudah ditutup`}>
      <p className="lead">{formatPeriod(form.period.label)}</p>
    </KioskNotice>
  );
}
