import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useDeskGovernment } from "~/api/desk-government";
import { unitsQuery } from "~/api/directory";
import type { Case } from "~/api/types";
import { formatDate, formatRupiah } from "~/lib/format";
import { COMPLAINT_STATES, OUTCOMES } from "~/lib/words/cases";
import { IDENTITY_NAMES, KIND_NAMES } from "~/lib/words/reports";
import { word } from "~/lib/words/word";
import { CaseMessages } from "~/ui/case/case-messages";
import { CaseTimeline } from "~/ui/case/case-timeline";
import { ClockList } from "~/ui/case/clock-list";
import { DecisionView } from "~/ui/case/decision-view";
import { FeeComparison } from "~/ui/report/fee-comparison";
import { Page } from "~/ui/page";
import { QueryView } from "~/ui/query-view";
import { ActionPanel } from "./action-panel";
import { caseQuery } from "./api";
import { IdentityCard } from "./identity-card";

export function CasePage() {
  const { id } = useParams({ from: "/meja/pengaduan/$id" });
  const government = useDeskGovernment();
  const query = useQuery(caseQuery(government, id));
  return (
    <QueryView query={query}>
      {({ data, etag }) => <CaseView key={data.version} government={government} one={data} etag={etag} />}
    </QueryView>
  );
}

function CaseView({ government, one, etag }: { government: string; one: Case; etag: string }) {
  const { t } = useLingui();
  return (
    <Page
      title={one.service_name ?? word(KIND_NAMES, one.kind)}
      tabTitle={one.ticket}
      kicker={`${word(KIND_NAMES, one.kind)} · ${one.ticket}`}
      back={
        <Link className="back" to="/meja/pengaduan">
          <Trans>Semua pengaduan</Trans>
        </Link>
      }
      head={
        <p className="row">
          <span className="stamp">{word(COMPLAINT_STATES, one.state)}</span>
          {one.outcome && <span>{word(OUTCOMES, one.outcome)}</span>}
          <span>{t`diterima ${formatDate(one.filed_on)}`}</span>
          {one.track === "inspectorate" && <span className="tag tag-wait">{t`hanya inspektorat`}</span>}
          {one.overdue && <span className="tag tag-bad">{t`lewat batas`}</span>}
        </p>
      }
    >
      <div className="columns columns-wide">
        <div className="stack stack-l">
          <Story one={one} />
          {one.comparison && <FeeComparison comparison={one.comparison} />}
          {one.decisions.map((decision) => (
            <DecisionView key={decision.decided_on} decision={decision} />
          ))}
          <Assignments government={government} one={one} />
          <section>
            <h2>
              <Trans>Percakapan dengan pelapor</Trans>
            </h2>
            <CaseMessages messages={one.messages} reader="officer" />
          </section>
        </div>
        <aside className="stack stack-l">
          <ActionPanel government={government} one={one} etag={etag} />
          <IdentityCard government={government} one={one} />
          <section className="card">
            <h2 className="h3">
              <Trans>Batas waktu</Trans>
            </h2>
            {one.binding_on && <p className="small">{t`Keputusan paling lambat ${formatDate(one.binding_on)}`}</p>}
            <ClockList clocks={one.clocks} reader="officer" />
          </section>
          <section>
            <h2 className="h3">
              <Trans>Perjalanan laporan</Trans>
            </h2>
            <CaseTimeline events={one.timeline} />
            {!one.intact && (
              <p className="field-error">
                <Trans>Rantai riwayat rusak: ada catatan yang diubah di luar aplikasi. Hubungi administrator.</Trans>
              </p>
            )}
          </section>
        </aside>
      </div>
    </Page>
  );
}

function Story({ one }: { one: Case }) {
  const { t } = useLingui();
  return (
    <section className="stack">
      <h2>
        <Trans>Isi laporan</Trans>
      </h2>
      <p className="pre measure">{one.story}</p>
      <dl className="facts facts-narrow">
        {one.desired_resolution && (
          <div>
            <dt>{t`Harapan pelapor`}</dt>
            <dd className="pre">{one.desired_resolution}</dd>
          </div>
        )}
        <div>
          <dt>{t`Kejadian`}</dt>
          <dd>{one.incident_on ? formatDate(one.incident_on) : t`tanggal tidak disebut`}</dd>
        </div>
        {one.standard_version !== null && (
          <div>
            <dt>{t`Standar saat itu`}</dt>
            <dd>{t`versi ${one.standard_version}`}</dd>
          </div>
        )}
        {one.excess !== null && one.excess > 0 && (
          <div>
            <dt>{t`Kelebihan bayar`}</dt>
            <dd>{formatRupiah(one.excess)}</dd>
          </div>
        )}
        <div>
          <dt>{t`Identitas`}</dt>
          <dd>{word(IDENTITY_NAMES, one.identity_class)}</dd>
        </div>
      </dl>
    </section>
  );
}

function Assignments({ government, one }: { government: string; one: Case }) {
  const { t } = useLingui();
  const units = useQuery(unitsQuery(government)).data?.data ?? [];
  if (one.assignments.length === 0) return null;
  return (
    <section>
      <h2>
        <Trans>Disposisi</Trans>
      </h2>
      <ol className="timeline">
        {one.assignments.map((assignment) => (
          <li key={assignment.step}>
            <div className="strong">{units.find(({ id }) => id === assignment.unit_id)?.name ?? assignment.unit_id}</div>
            <p className="pre">{assignment.instruction}</p>
            <div className="small muted">
              {formatDate(assignment.assigned_on)}
              {assignment.answer === "accepted" && ` · ${t`diterima unit`}`}
              {assignment.answer === "refused" && ` · ${t`dikembalikan unit`}`}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
