import { identity, unwrap } from "~/api/clients";

const BASE = "/api/identity/v1/account";

export function changePassword(current_password: string, new_password: string) {
  return unwrap(identity.POST(`${BASE}/password`, { body: { current_password, new_password } }));
}

export function beginTotp(otp: string | null) {
  return unwrap(identity.POST(`${BASE}/totp`, { body: { otp } }));
}

export function confirmTotp(otp: string) {
  return unwrap(identity.POST(`${BASE}/totp/confirm`, { body: { otp } }));
}
