import { queryOptions } from "@tanstack/react-query";
import { survey, unwrap } from "~/api/clients";
import type { Device, NewDevice } from "~/api/types";

const BASE = "/api/survey/v1/governments/{government}";

export const devicesKey = (government: string, period: string) => ["devices", government, period];

export const devicesQuery = (government: string, period_id: string) =>
  queryOptions({
    queryKey: devicesKey(government, period_id),
    // Devices report each minute; the page keeps up with them.
    refetchInterval: 60_000,
    queryFn: () => unwrap(survey.GET(`${BASE}/periods/{period_id}/devices`, { params: { path: { government, period_id } } })),
  });

export function registerDevice(government: string, period_id: string, key: string, body: NewDevice) {
  return unwrap(
    survey.POST(`${BASE}/periods/{period_id}/devices`, {
      params: { path: { government, period_id }, header: { "Idempotency-Key": key } },
      body,
    }),
  );
}

export function changeDevice(government: string, device: Device, change: { name?: string; pin?: string }) {
  return unwrap(
    survey.PATCH(`${BASE}/devices/{device_id}`, {
      params: { path: { government, device_id: device.id }, header: { "If-Match": `"${device.version}"` } },
      body: change,
    }),
  );
}

export async function removeDevice(government: string, device_id: string): Promise<void> {
  await unwrap(survey.DELETE(`${BASE}/devices/{device_id}`, { params: { path: { government, device_id } } }));
}
