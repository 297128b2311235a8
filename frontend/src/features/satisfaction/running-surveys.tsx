import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { RunningSurvey } from "~/api/types";
import { formatDate } from "~/lib/format";
import { ProblemNotice } from "~/ui/problem-notice";
import { runningSurveysQuery } from "./api";

/** Where whoever was served can say how it was, also without a code in hand. */
export function RunningSurveys({ government }: { government: string }) {
  const query = useQuery(runningSurveysQuery(government));
  if (query.error) return <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return null;
  const surveys = query.data.data;
  return (
    <section className="card card-accent stack stack-s no-print" id="berjalan">
      <h2>
        <Trans>Survei yang sedang berjalan</Trans>
      </h2>
      {surveys.length === 0 ? (
        <p className="muted">
          <Trans>Saat ini tidak ada survei yang dapat diisi dari sini; hasil yang sudah ada tampil di bawah.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Trans>Sudah dilayani? Pilih layanannya; tanpa akun dan tanpa nama, sekitar dua menit.</Trans>
          </p>
          <Surveys surveys={surveys.slice(0, SHOWN)} />
          {surveys.length > SHOWN && (
            <details className="more">
              <summary>
                <Plural value={surveys.length - SHOWN} other="# survei lain" />
              </summary>
              <Surveys surveys={surveys.slice(SHOWN)} />
            </details>
          )}
        </>
      )}
    </section>
  );
}

/** The results below must not be far away; the rest is one press away. */
const SHOWN = 3;

function Surveys({ surveys }: { surveys: readonly RunningSurvey[] }) {
  return (
    <ul className="link-list">
      {surveys.map((survey) => (
        <Running key={survey.period_id} survey={survey} />
      ))}
    </ul>
  );
}

function Running({ survey }: { survey: RunningSurvey }) {
  const { t } = useLingui();
  const { unit, instrument, forms, closes_on, ticket_required } = survey;
  return (
    <li>
      <h3>{unit.name}</h3>
      <p className="small muted">
        {t`${instrument.index_name} ${instrument.edition} · sampai ${formatDate(closes_on)}`}
        {ticket_required && ` · ${t`perlu tiket dari loket`}`}
      </p>
      <Doors forms={forms.slice(0, SHOWN)} />
      {forms.length > SHOWN && (
        <details className="more">
          <summary>
            <Plural value={forms.length - SHOWN} other="# layanan lain" />
          </summary>
          <Doors forms={forms.slice(SHOWN)} />
        </details>
      )}
    </li>
  );
}

function Doors({ forms }: Pick<RunningSurvey, "forms">) {
  return (
    <ul>
      {forms.map(({ code, service }) => (
        <li key={code}>
          <Link to="/survei/$code" params={{ code }}>
            {service?.name ?? <Trans>Layanan unit ini secara umum</Trans>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
