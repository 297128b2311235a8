import { Trans, useLingui } from "@lingui/react/macro";
import { useAccount } from "~/api/session";
import { Page } from "~/ui/page";
import { PasswordForm } from "./password-form";
import { SecondFactor } from "./second-factor";

export function AccountPage() {
  const { t } = useLingui();
  const account = useAccount();
  return (
    <Page
      title={account.name}
      tabTitle={t`Akun Anda`}
      kicker={account.username}
      lead={account.units.map(({ name }) => name).join(", ")}
    >
      <div className="columns columns-even">
        <section className="card stack">
          <h2>
            <Trans>Kata sandi</Trans>
          </h2>
          <PasswordForm />
        </section>
        <section className="card stack">
          <h2>
            <Trans>Kode sekali pakai</Trans>
          </h2>
          <SecondFactor account={account} />
        </section>
      </div>
    </Page>
  );
}
