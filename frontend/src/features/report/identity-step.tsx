import { Trans, useLingui } from "@lingui/react/macro";
import { IDENTITY_NAMES } from "~/lib/words/reports";
import { word } from "~/lib/words/word";
import { RadioGroup } from "~/ui/choices";
import { TextField } from "~/ui/field";
import type { StepProps } from "./draft";
import { IDENTITY_CLASSES, useIdentityExplanations } from "~/ui/report/identity-explanations";

export function IdentityStep({ draft, change, errorOf }: StepProps) {
  const { t } = useLingui();
  const explanations = useIdentityExplanations();
  const known = draft.identity !== "" && draft.identity !== "anonymous";
  return (
    <>
      <RadioGroup
        name="identity"
        legend={t`Pilih satu`}
        error={errorOf("identity")}
        value={draft.identity}
        onChange={(chosen) => change({ identity: IDENTITY_CLASSES.find((name) => name === chosen) ?? "" })}
        choices={IDENTITY_CLASSES.map((name) => ({ value: name, label: word(IDENTITY_NAMES, name), hint: explanations[name] }))}
      />
      {known && (
        <section className="stack" aria-labelledby="contact-title">
          <h2 id="contact-title" className="h3">
            <Trans>Cara menghubungi Anda</Trans>
          </h2>
          <TextField
            id="name"
            label={t`Nama`}
            autoComplete="name"
            value={draft.name}
            onChange={(event) => change({ name: event.target.value })}
            error={errorOf("name")}
          />
          <TextField
            id="phone"
            label={t`Nomor telepon`}
            hint={t`Isi salah satu: telepon atau surel.`}
            type="tel"
            autoComplete="tel"
            width="mid"
            value={draft.phone}
            onChange={(event) => change({ phone: event.target.value })}
            error={errorOf("phone")}
          />
          <TextField
            id="email"
            label={t`Alamat surel`}
            type="email"
            autoComplete="email"
            value={draft.email}
            onChange={(event) => change({ email: event.target.value })}
            error={errorOf("email")}
          />
        </section>
      )}
    </>
  );
}
