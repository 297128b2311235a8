import { currentLocale } from "~/lib/locale";
import { askToSignIn } from "./session-gate";

const SESSION_PATH = "/api/identity/v1/session";
let refreshing: Promise<boolean> | null = null;

/** The readable twin of the HttpOnly cookies: says that there is a session, and nothing else. */
export function hasSessionHint(): boolean {
  return /(?:^|;\s*)prima_session=1/.test(document.cookie);
}

function refreshSession(): Promise<boolean> {
  // Every tab request that met a 401 shares one rotation: a second would look like a replay.
  refreshing ??= fetch(`${SESSION_PATH}/refresh`, { method: "POST" })
    .then((response) => response.ok)
    .catch(() => false)
    .finally(() => {
      refreshing = null;
    });
  return refreshing;
}

/** Sends a request as this browser: language, session renewal and the sign-in dialog. */
export async function send(request: Request): Promise<Response> {
  request.headers.set("Accept-Language", currentLocale());
  const renewable =
    hasSessionHint() && !request.headers.has("Authorization") && !new URL(request.url).pathname.startsWith(SESSION_PATH);
  if (!renewable) return fetch(request);

  const again = request.clone();
  // Public answers may be kept for a minute, but somebody at work has to see what she just did:
  // ask whether they are still the newest. An unchanged answer costs no more than its name.
  const response = await fetch(request, { cache: "no-cache" });
  if (response.status !== 401) return response;
  if (await refreshSession()) return fetch(again);
  return (await askToSignIn()) ? fetch(again) : response;
}

/** For the session resource itself: who am I, renewing silently but never asking. */
export async function sendSession(request: Request): Promise<Response> {
  request.headers.set("Accept-Language", currentLocale());
  const again = request.clone();
  const response = await fetch(request);
  const mayRenew = request.method === "GET" && response.status === 401 && hasSessionHint();
  return mayRenew && (await refreshSession()) ? fetch(again) : response;
}
