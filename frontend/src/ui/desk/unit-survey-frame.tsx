import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useDeskGovernment } from "~/api/desk-government";
import { unitsQuery } from "~/api/directory";
import { mayI, useAccount } from "~/api/session";
import { periodQuery, periodsQuery } from "~/api/survey-periods";
import type { Period } from "~/api/types";
import { Empty } from "~/ui/empty";
import { SelectField } from "~/ui/field";
import { Page } from "~/ui/page";
import { QueryView } from "~/ui/query-view";
import { periodName } from "./period-name";

type Props = {
  unitId: string;
  /** The round named in the address; otherwise the open one, or the newest. */
  periode: string | undefined;
  onChoose: (period: string) => void;
  /** What this page is about, beside the unit; the summary has the unit's name alone. */
  about?: string;
  /** What is about all rounds at once; the choice of one is then not offered. */
  ofAll?: ReactNode;
  children?: (government: string, period: Period, etag: string) => ReactNode;
};

/** What every page about one unit's survey shares: its name, its pages, and the round chosen. */
export function UnitSurveyFrame({ unitId, periode, onChoose, about, ofAll, children }: Props) {
  const { t } = useLingui();
  const government = useDeskGovernment();
  const unit = useQuery(unitsQuery(government)).data?.data.find(({ id }) => id === unitId);
  const periods = useQuery(periodsQuery(government, unitId));
  const all = periods.data?.data ?? [];
  const chosen = all.find(({ id }) => id === periode) ?? all.find(({ state }) => state === "open") ?? all[0];
  const name = unit?.name ?? t`Survei`;
  return (
    <Page
      title={about ?? name}
      kicker={about ? name : t`Survei kepuasan masyarakat`}
      back={
        <Link className="back" to="/meja/survei">
          <Trans>Semua unit</Trans>
        </Link>
      }
      head={<SurveyPages unitId={unitId} periode={chosen?.id} />}
    >
      <QueryView
        query={periods}
        isEmpty={({ data }) => data.length === 0}
        empty={<Empty title={t`Unit ini belum punya masa survei.`} />}
      >
        {({ data }) => (
          <div className="stack stack-l">
            {ofAll}
            {children && (
              <SelectField
                id="periode"
                label={t`Masa survei`}
                options={data.map((period) => ({ value: period.id, label: periodName(period) }))}
                value={chosen?.id ?? ""}
                onChange={(event) => onChoose(event.target.value)}
              />
            )}
            {children && chosen && (
              <OnePeriod key={chosen.id} government={government} periodId={chosen.id}>
                {children}
              </OnePeriod>
            )}
          </div>
        )}
      </QueryView>
    </Page>
  );
}

type OneProps = { government: string; periodId: string; children: NonNullable<Props["children"]> };

function OnePeriod({ government, periodId, children }: OneProps) {
  const query = useQuery(periodQuery(government, periodId));
  return <QueryView query={query}>{({ data, etag }) => children(government, data, etag)}</QueryView>;
}

function SurveyPages({ unitId, periode }: { unitId: string; periode: string | undefined }) {
  const { t } = useLingui();
  const account = useAccount();
  const pages = [
    { to: "/meja/survei/$unitId", name: t`Ringkasan`, scope: "surveys:read" },
    { to: "/meja/survei/$unitId/rencana", name: t`Rencana sampel`, scope: "surveys:manage" },
    { to: "/meja/survei/$unitId/isian", name: t`Isian kertas`, scope: "surveys:collect" },
    { to: "/meja/survei/$unitId/perangkat", name: t`Perangkat`, scope: "surveys:collect" },
    { to: "/meja/survei/$unitId/keutuhan", name: t`Keutuhan`, scope: "surveys:read" },
    { to: "/meja/survei/$unitId/tindak-lanjut", name: t`Tindak lanjut`, scope: "surveys:read" },
    { to: "/meja/survei/$unitId/analisis", name: t`Analisis`, scope: "surveys:read" },
  ] as const;
  return (
    <nav aria-label={t`Halaman survei unit`}>
      <ul className="nav">
        {pages
          .filter(({ scope }) => mayI(account, scope))
          .map(({ to, name }) => (
            <li key={to}>
              <Link to={to} params={{ unitId }} search={{ periode }} activeOptions={{ exact: true, includeSearch: false }}>
                {name}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
