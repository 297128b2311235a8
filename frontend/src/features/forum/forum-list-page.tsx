import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { formatDate } from "~/lib/format";
import { CONSULTATION_STATES } from "~/lib/words/consultations";
import { word } from "~/lib/words/word";
import { Empty } from "~/ui/empty";
import { Page } from "~/ui/page";
import { QueryView } from "~/ui/query-view";
import { consultationsQuery } from "./api";

export function ForumListPage() {
  const { t } = useLingui();
  const { g } = useParams({ from: "/public/$g/forum" });
  const query = useQuery(consultationsQuery(g));
  const empty = (
    <Empty title={t`Belum ada forum yang dibuka.`}>
      <p>
        <Link to="/$g/lapor/baru" params={{ g }} search={{ kind: "aspiration" }}>
          <Trans>Sampaikan usul Anda sebagai aspirasi</Trans>
        </Link>
      </p>
    </Empty>
  );
  return (
    <Page
      title={t`Forum konsultasi publik`}
      lead={t`Sebelum sebuah standar pelayanan ditetapkan, Anda boleh ikut menentukan syarat, biaya, dan waktunya.`}
    >
      <QueryView query={query} isEmpty={({ data }) => data.length === 0} empty={empty}>
        {({ data }) => (
          <ul className="link-list">
            {data.map((round) => (
              <li key={round.id}>
                <div className="row">
                  <Link className="title" to="/$g/forum/$id" params={{ g, id: round.id }}>
                    {round.title}
                  </Link>
                  <span className={round.comments_open ? "tag tag-good" : "tag tag-plain"}>
                    {word(CONSULTATION_STATES, round.state)}
                  </span>
                </div>
                <div className="muted small">
                  {t`${formatDate(round.opens_on)} sampai ${formatDate(round.closes_on)}`} ·{" "}
                  <Plural value={round.services} other="# layanan dibahas" />
                </div>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Page>
  );
}
