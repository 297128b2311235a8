import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useSyncExternalStore } from "react";
import { answerSignIn, isSignInAsked, subscribeToSignIn } from "~/api/session-gate";
import { sessionQuery, useAccount } from "~/api/session";
import { loadWords } from "~/lib/locale";
import { Dialog } from "~/ui/dialog";

const SignInForm = lazy(async () => {
  const [form] = await Promise.all([import("~/features/sign-in/sign-in-form"), loadWords("sign-in")]);
  return { default: form.SignInForm };
});

/** Opens over the page when the session has run out, so that nothing typed there is lost. */
export function SignInDialog() {
  const { t } = useLingui();
  const queries = useQueryClient();
  const account = useAccount();
  const asked = useSyncExternalStore(subscribeToSignIn, isSignInAsked);
  useEffect(() => () => answerSignIn(false), []);
  return (
    <Dialog open={asked} onClose={() => answerSignIn(false)} label={t`Masuk kembali`}>
      <div className="stack">
        <h2>
          <Trans>Sesi Anda berakhir</Trans>
        </h2>
        <p>
          <Trans>Masuk kembali untuk melanjutkan. Isian Anda tetap tersimpan di halaman ini.</Trans>
        </p>
        <Suspense>
          <SignInForm
            username={account.username}
            onSignedIn={(again) => {
              queries.setQueryData(sessionQuery.queryKey, again);
              answerSignIn(true);
            }}
          />
        </Suspense>
      </div>
    </Dialog>
  );
}
