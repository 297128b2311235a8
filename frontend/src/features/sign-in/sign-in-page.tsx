import { useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useRouter, useSearch } from "@tanstack/react-router";
import { sessionQuery } from "~/api/session";
import { Page } from "~/ui/page";
import { SignInForm } from "./sign-in-form";

/** Only addresses of our own desk: a link from elsewhere must not decide where one lands. */
function safeDestination(wanted: string | undefined): string {
  return wanted && /^\/meja(?:[/?#]|$)/.test(wanted) ? wanted : "/meja";
}

export function SignInPage() {
  const { t } = useLingui();
  const { tujuan } = useSearch({ from: "/public/masuk" });
  const queries = useQueryClient();
  const router = useRouter();
  return (
    <Page
      title={t`Masuk sebagai petugas`}
      lead={t`Untuk pegawai pemerintah daerah, inspektorat, pendamping, dan Ombudsman. Warga tidak perlu akun.`}
    >
      <SignInForm
        onSignedIn={(account) => {
          queries.setQueryData(sessionQuery.queryKey, account);
          router.history.push(safeDestination(tujuan));
        }}
      />
    </Page>
  );
}
