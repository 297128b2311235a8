import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { Consultation } from "~/api/types";
import { formatDate, formatNumber } from "~/lib/format";
import { CONSULTATION_STATES, PARTICIPANT_GROUPS, PURPOSES } from "~/lib/words/consultations";
import { word } from "~/lib/words/word";
import { Page } from "~/ui/page";
import { QueryView } from "~/ui/query-view";
import { consultationQuery } from "./api";
import { DiscussedService } from "./discussed-service";
import { MinutesSection } from "./minutes-section";

export function ForumPage() {
  const { g, id } = useParams({ from: "/public/$g/forum/$id" });
  const query = useQuery(consultationQuery(g, id));
  return <QueryView query={query}>{(round) => <Round government={g} round={round} />}</QueryView>;
}

function Round({ government, round }: { government: string; round: Consultation }) {
  const { t } = useLingui();
  return (
    <Page
      title={round.title}
      kicker={t`Forum konsultasi publik`}
      lead={word(PURPOSES, round.purpose)}
      back={
        <Link className="back" to="/$g/forum" params={{ g: government }}>
          <Trans>Semua forum</Trans>
        </Link>
      }
      head={
        <p className="row">
          <span className={`stamp ${round.comments_open ? "stamp-good" : "stamp-plain"}`}>
            {word(CONSULTATION_STATES, round.state)}
          </span>
          <span>{t`${formatDate(round.opens_on)} sampai ${formatDate(round.closes_on)}`}</span>
          {round.place && <span className="muted">{round.place}</span>}
        </p>
      }
    >
      {!round.comments_open && (
        <div className="notice measure">
          <p>
            <Trans>Masukan tidak lagi diterima. Semua masukan dan jawabannya tetap dapat dibaca.</Trans>
          </p>
        </div>
      )}
      {round.services.map(({ service, version }) => (
        <DiscussedService
          key={service.id}
          government={government}
          round={round}
          serviceId={service.id}
          name={service.name}
          version={version}
        />
      ))}
      <Participants groups={round.participants} />
      {round.minutes && <MinutesSection minutes={round.minutes} />}
    </Page>
  );
}

function Participants({ groups }: { groups: Consultation["participants"] }) {
  if (groups.length === 0) return null;
  return (
    <section className="section">
      <h2>
        <Trans>Yang hadir</Trans>
      </h2>
      <dl className="facts facts-narrow measure">
        {groups.map(({ group, count }) => (
          <div key={group}>
            <dt>{word(PARTICIPANT_GROUPS, group)}</dt>
            <dd>{formatNumber(count)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
