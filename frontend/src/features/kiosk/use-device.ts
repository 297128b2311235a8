import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { KioskDevice } from "~/api/answer-store";
import { adoptDevice, changeDevice, readDevice } from "~/api/device-store";
import type { SurveyForm } from "~/api/types";
import { readSettings, readSyncState, sendHeartbeat } from "./api";
import { readBadge } from "./sync";

const SETTINGS_EVERY = 600_000;
const DEFAULTS = { name: "", kind: "kiosk", pin: null, resetSeconds: 45, heartbeatSeconds: 60, next: 1, skew: 0, seenAt: null };

/** The file's own name changes with every build, and so says which one runs here. */
const APP_VERSION = new URL(import.meta.url).pathname.split("/").at(-1)?.slice(0, 40) ?? "";

const deviceKey = (code: string) => ["kiosk-device", code];
const skewFrom = (serverTime: string) => Date.parse(serverTime) - Date.now();

/** Registers this browser when the address brings a badge, and keeps what is known of it. */
export function useDevice(form: SurveyForm) {
  const { code, government } = form;
  const queries = useQueryClient();
  const known = useQuery({
    queryKey: deviceKey(code),
    networkMode: "always",
    staleTime: 0,
    queryFn: async () => {
      await adoptFromAddress(code, government.code);
      return (await readDevice(code)) ?? null;
    },
  });
  const device = known.data ?? null;
  // What is learned of the device is kept on it, so that it also starts without a network.
  const learn = async (change: Partial<KioskDevice>) => {
    await changeDevice(code, { ...change, seenAt: new Date().toISOString() });
    await queries.invalidateQueries({ queryKey: deviceKey(code) });
    return true;
  };

  const settings = useQuery({
    queryKey: ["kiosk-settings", device?.id, device?.key],
    enabled: device !== null,
    networkMode: "always",
    refetchInterval: SETTINGS_EVERY,
    queryFn: async () => {
      if (!device) return false;
      const [told, arrived] = await Promise.all([readSettings(device), readSyncState(device)]);
      const { name, kind, pin, reset_seconds, heartbeat_seconds, server_time } = told;
      return learn({
        name,
        kind,
        pin,
        resetSeconds: reset_seconds,
        heartbeatSeconds: heartbeat_seconds,
        next: arrived.highest + 1,
        skew: skewFrom(server_time),
      });
    },
  });
  const refresh = () => queries.invalidateQueries({ queryKey: deviceKey(code) });
  return { device, isLooking: known.isPending, settings, learn, refresh };
}

async function adoptFromAddress(code: string, government: string): Promise<void> {
  const badge = readBadge(location.hash);
  if (!badge) return;
  await adoptDevice({ ...DEFAULTS, ...badge, code, government });
  // The key does not stay in the address bar, where the next person would see it.
  history.replaceState(history.state, "", location.pathname + location.search);
}

/** A sign of life each minute; the answer sets the clock by which days are counted. */
export function useHeartbeat(device: KioskDevice | null, waiting: number, learn: (change: Partial<KioskDevice>) => Promise<boolean>) {
  const every = (device?.heartbeatSeconds ?? 60) * 1000;
  return useQuery({
    queryKey: ["kiosk-heartbeat", device?.id],
    enabled: device !== null,
    networkMode: "always",
    retry: false,
    staleTime: 0,
    refetchInterval: every,
    refetchIntervalInBackground: true,
    queryFn: async () => {
      if (!device) return false;
      const { server_time } = await sendHeartbeat(device, APP_VERSION, waiting);
      return learn({ skew: skewFrom(server_time) });
    },
  });
}
