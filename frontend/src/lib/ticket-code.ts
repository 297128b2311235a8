/** Twelve letters and digits without 0, 1, I, L and O; the service reads them with or without hyphens, in any case. */
const TICKET = /^[2-9A-HJKMNP-Z]{12}$/;

/** Whether this can be a ticket at all; whether it is one, and still unused, the service alone knows. */
export function isTicketCode(typed: string): boolean {
  return TICKET.test(typed.toUpperCase().replace(/[\s\-–—._]/g, ""));
}
