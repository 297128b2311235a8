import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useDeskGovernment } from "~/api/desk-government";
import { unitsQuery } from "~/api/directory";
import { mayI, useAccount } from "~/api/session";
import { periodQuery, periodsQuery } from "~/api/survey-periods";
import type { Period, Unit } from "~/api/types";
import { formatList } from "~/lib/format";
import { Empty } from "~/ui/empty";
import { SelectField } from "~/ui/field";
import { Page } from "~/ui/page";
import { QueryView } from "~/ui/query-view";
import { periodName } from "./period-name";

const WHO_MAY = {
  "surveys:read": msg`Halaman ini untuk petugas dan pimpinan yang mengerjakan atau membaca survei.`,
  "surveys:collect": msg`Halaman ini untuk petugas layanan, penyusun standar, kepala unit, dan Bagian Organisasi. Peran Anda dapat membaca hasilnya.`,
  "surveys:manage": msg`Halaman ini untuk penyusun standar, kepala unit, dan Bagian Organisasi. Peran Anda dapat membaca hasilnya.`,
};

type Props = {
  unitId: string;
  /** The round named in the address; otherwise the open one, or the newest. */
  periode: string | undefined;
  onChoose: (period: string) => void;
  /** What this page is about, beside the unit; the summary has the unit's name alone. */
  about?: string;
  /** What was just done here. */
  notice?: ReactNode;
  /** The right this page needs; whoever has none is told who may, instead of being refused at the end. */
  scope?: keyof typeof WHO_MAY;
  /** What is about all rounds at once; the choice of one is then not offered. */
  ofAll?: ReactNode;
  children?: (government: string, period: Period, etag: string) => ReactNode;
};

/** What every page about one unit's survey shares: its name, its pages, and the round chosen. */
export function UnitSurveyFrame({ unitId, periode, onChoose, about, notice, scope = "surveys:read", ofAll, children }: Props) {
  const { t } = useLingui();
  const government = useDeskGovernment();
  const unit = useQuery(unitsQuery(government)).data?.data.find(({ id }) => id === unitId);
  const periods = useQuery(periodsQuery(government, unitId));
  const all = periods.data?.data ?? [];
  const chosen = all.find(({ id }) => id === periode) ?? all.find(({ state }) => state === "open") ?? all[0];
  const name = unit?.name ?? t`Survei`;
  const may = mayI(useAccount(), scope);
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
      <div className="stack stack-l">
        {notice}
        {!may ? (
          <Empty title={t`Peran Anda tidak mencakup halaman ini.`}>
            <p>{t(WHO_MAY[scope])}</p>
          </Empty>
        ) : (
          <QueryView query={periods} isEmpty={({ data }) => data.length === 0} empty={<NoRounds unit={unit} />}>
            {({ data }) => (
              <>
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
              </>
            )}
          </QueryView>
        )}
      </div>
    </Page>
  );
}

/** The service tells nobody about units out of reach: an empty list is then not the unit's. */
function NoRounds({ unit }: { unit: Unit | undefined }) {
  const { t } = useLingui();
  const { all_units, units } = useAccount();
  const inReach = all_units || !unit || [unit.id, ...unit.ancestors].some((id) => units.some((own) => own.id === id));
  if (inReach) return <Empty title={t`Unit ini belum punya masa survei.`} />;
  return (
    <Empty title={t`${unit.name} bukan unit Anda.`}>
      <p>
        <Trans>Anda bertugas untuk {formatList(units.map(({ name }) => name))}. Survei unit lain dikerjakan petugasnya sendiri.</Trans>
      </p>
    </Empty>
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
