import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { mayI } from "~/api/session";
import type { Account } from "~/api/types";

const SECTIONS = [
  { to: "/meja", name: msg`Tugas`, scopes: [] },
  { to: "/meja/layanan", name: msg`Layanan & standar`, scopes: ["standards:read"] },
  { to: "/meja/forum", name: msg`Forum`, scopes: ["consultations:manage"] },
  { to: "/meja/pengaduan", name: msg`Pengaduan`, scopes: ["complaints:read"] },
  { to: "/meja/survei", name: msg`Survei`, scopes: ["surveys:read"] },
  { to: "/meja/kendala", name: msg`Kendala`, scopes: ["obstacles:write", "obstacles:report", "obstacles:decide"] },
  { to: "/meja/pimpinan", name: msg`Pimpinan`, scopes: ["obstacles:decide", "obstacles:report"] },
  { to: "/meja/surat", name: msg`Surat keluar`, scopes: ["platform:operate"] },
] as const;

export type DeskSection = { to: (typeof SECTIONS)[number]["to"]; name: MessageDescriptor };

/** What this account can do something with; a door that is always locked is not shown. */
export function deskSections(account: Account): DeskSection[] {
  return SECTIONS.filter(({ scopes }) => scopes.length === 0 || mayI(account, ...scopes));
}
