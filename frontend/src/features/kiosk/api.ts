import { survey, unwrap } from "~/api/clients";

const DEVICE = "/api/survey/v1/governments/{government}/devices/{device_id}";

export type Badge = { government: string; id: string; key: string };

const as = ({ government, id, key }: Badge) => ({ path: { government, device_id: id }, header: { "Device-Key": key } });

export function readSettings(badge: Badge) {
  return unwrap(survey.GET(`${DEVICE}/settings`, { params: as(badge) }));
}

export function readSyncState(badge: Badge) {
  return unwrap(survey.GET(`${DEVICE}/sync-state`, { params: as(badge) }));
}

export function sendHeartbeat(badge: Badge, app_version: string, waiting: number) {
  return unwrap(survey.POST(`${DEVICE}/heartbeat`, { params: as(badge), body: { app_version, waiting } }));
}
