import { Trans, useLingui } from "@lingui/react/macro";
import type { Consultation } from "~/api/types";
import { formatDate } from "~/lib/format";
import { PARTICIPANT_GROUPS } from "~/lib/words/consultations";
import { word } from "~/lib/words/word";

type Minutes = NonNullable<Consultation["minutes"]>;

export function MinutesSection({ minutes }: { minutes: Minutes }) {
  const { t } = useLingui();
  return (
    <section className="section stack">
      <h2>
        <Trans>Berita acara</Trans>
      </h2>
      <p>
        {t`Nomor ${minutes.number}, ${formatDate(minutes.held_on)}`} ·{" "}
        <a href={minutes.url}>
          <Trans>Unduh PDF</Trans>
        </a>
      </p>
      <dl className="facts measure">
        {minutes.signatories.map((person) => (
          <div key={person.name}>
            <dt>{person.name}</dt>
            <dd>
              {person.position} · {word(PARTICIPANT_GROUPS, person.group)}
              {": "}
              {person.signed_at ? t`ditandatangani ${formatDate(person.signed_at)}` : t`belum ditandatangani`}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
