import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { SurveyForm } from "~/api/types";
import { Button } from "~/ui/button";
import { Emblem } from "~/ui/emblem";
import { LanguageSwitch } from "~/ui/language-switch";

type Props = { form: SurveyForm | undefined; onStaff?: () => void; children: ReactNode };

/** The whole screen, without a link: nothing here leads away but the door for staff. */
export function KioskFrame({ form, onStaff, children }: Props) {
  return (
    <div className="shell kiosk">
      <header className="kiosk-head">
        <Emblem />
        <p>
          <span className="brand-owner">{form?.unit.name}</span>
          <span className="brand-name">{form?.service?.name ?? form?.government.name}</span>
        </p>
        <LanguageSwitch />
        {onStaff && (
          <Button tone="quiet" small onClick={onStaff}>
            <Trans>Khusus petugas</Trans>
          </Button>
        )}
      </header>
      <main id="isi" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

/** Why this device cannot collect answers now. */
export function KioskNotice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="walk">
      <title>{`${title} · Prima`}</title>
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </section>
  );
}
