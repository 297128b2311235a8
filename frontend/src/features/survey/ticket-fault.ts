import { t } from "@lingui/core/macro";
import { isTicketCode } from "~/lib/ticket-code";

/** What is wrong with a code as typed; null when it can be a ticket. */
export function ticketFault(typed: string): string | null {
  if (typed === "") return t`Isi kode tiket Anda`;
  return isTicketCode(typed) ? null : t`Kode tiket terdiri atas 12 huruf dan angka, misalnya 7KQM-2XWP-9HTC`;
}
