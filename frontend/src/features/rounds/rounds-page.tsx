import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useDeskGovernment } from "~/api/desk-government";
import { formatDate } from "~/lib/format";
import { CONSULTATION_STATES } from "~/lib/words/consultations";
import { word } from "~/lib/words/word";
import { Empty } from "~/ui/empty";
import { Page } from "~/ui/page";
import { QueryView } from "~/ui/query-view";
import { roundsQuery } from "./api";
import { PlanForm } from "./plan-form";

export function RoundsPage() {
  const { t } = useLingui();
  const government = useDeskGovernment();
  const query = useQuery(roundsQuery(government));
  return (
    <Page title={t`Forum konsultasi publik`} lead={t`Setiap masukan dijawab dengan alasan sebelum standar ditetapkan.`}>
      <div className="stack stack-l">
        <details className="card group-form">
          <summary className="strong">
            <Trans>Rencanakan forum baru</Trans>
          </summary>
          <PlanForm government={government} />
        </details>
        <QueryView
          query={query}
          isEmpty={({ data }) => data.length === 0}
          empty={<Empty title={t`Belum ada forum. Ajukan dahulu sebuah rancangan standar, lalu rencanakan forumnya di sini.`} />}
        >
          {({ data }) => (
            <ul className="link-list tasks">
              {data.map((round) => (
                <li key={round.id}>
                  <span>
                    <Link className="title" to="/meja/forum/$id" params={{ id: round.id }}>
                      {round.title}
                    </Link>
                    <span className="small muted">
                      <br />
                      {t`${formatDate(round.opens_on)} sampai ${formatDate(round.closes_on)}`} ·{" "}
                      <Plural value={round.services} other="# layanan" />
                    </span>
                  </span>
                  <span className={round.state === "open" ? "tag tag-good" : "tag tag-plain"}>
                    {word(CONSULTATION_STATES, round.state)}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </QueryView>
      </div>
    </Page>
  );
}
