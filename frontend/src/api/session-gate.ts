/**
 * Where requests wait while a member of staff signs in again. The form that sent them stays
 * on the screen untouched; once the dialog succeeds every waiting request is sent anew.
 */
type Waiter = (signedIn: boolean) => void;

const waiters: Waiter[] = [];
const listeners = new Set<() => void>();

function changed(): void {
  for (const listener of listeners) listener();
}

export function askToSignIn(): Promise<boolean> {
  return new Promise((resolve) => {
    waiters.push(resolve);
    changed();
  });
}

export function answerSignIn(signedIn: boolean): void {
  for (const waiter of waiters.splice(0)) waiter(signedIn);
  changed();
}

export function isSignInAsked(): boolean {
  return waiters.length > 0;
}

export function subscribeToSignIn(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
