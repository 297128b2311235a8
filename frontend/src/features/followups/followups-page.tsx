import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useDeskGovernment } from "~/api/desk-government";
import type { FollowUp } from "~/api/types";
import { formatPeriod } from "~/lib/format";
import { UnitSurveyFrame } from "~/ui/desk/unit-survey-frame";
import { Empty } from "~/ui/empty";
import { SelectField } from "~/ui/field";
import { MoreButton } from "~/ui/more-button";
import { QueryView } from "~/ui/query-view";
import { FOLLOWUP_STATES } from "~/ui/results/followup-states";
import { followUpsQuery } from "./api";
import { byRound } from "./by-round";
import { FollowUpCard } from "./followup-card";

const ROUTE = "/meja/survei/$unitId/tindak-lanjut";
const STATES = Object.keys(FOLLOWUP_STATES) as FollowUp["state"][];

export function FollowUpsPage() {
  const { t } = useLingui();
  const { unitId } = useParams({ from: ROUTE });
  const { periode } = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: ROUTE });
  return (
    <UnitSurveyFrame
      unitId={unitId}
      periode={periode}
      about={t`Tindak lanjut`}
      onChoose={(period) => void navigate({ search: { periode: period }, replace: true })}
      ofAll={<FollowUps unitId={unitId} />}
    />
  );
}

function FollowUps({ unitId }: { unitId: string }) {
  const { t } = useLingui();
  const government = useDeskGovernment();
  const { keadaan } = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: ROUTE });
  const state = STATES.find((known) => known === keadaan);
  const query = useInfiniteQuery(followUpsQuery(government, unitId, state));
  const all = query.data?.pages.flatMap(({ data }) => data) ?? [];
  return (
    <>
      <p className="measure">
        <Trans>
          Rencana tindak lanjut dibuat untuk unsur terendah begitu hasil disegel, dengan tenggat satu bulan. Masa survei
          berikutnya mengukur apakah ada pengaruhnya.
        </Trans>
      </p>
      <SelectField
        id="state"
        label={t`Keadaan`}
        placeholder={t`Semua`}
        width="mid"
        options={STATES.map((value) => ({ value, label: t(FOLLOWUP_STATES[value]) }))}
        value={state ?? ""}
        onChange={(event) =>
          void navigate({ search: (before) => ({ ...before, keadaan: event.target.value || undefined }), replace: true })
        }
      />
      <QueryView
        query={query}
        isEmpty={() => all.length === 0}
        empty={
          <Empty title={state ? t`Tidak ada tindak lanjut dalam keadaan ini.` : t`Unit ini belum punya tindak lanjut.`}>
            <p>
              <Trans>Segel sebuah masa survei pada halaman Ringkasan; tindak lanjutnya muncul di sini.</Trans>
            </p>
          </Empty>
        }
      >
        {() => (
          <>
            {byRound(all).map(([label, own]) => (
              <section key={label} className="stack">
                <h2>{t`Setelah survei ${formatPeriod(label)}`}</h2>
                {own.map((followUp) => (
                  <FollowUpCard key={followUp.id} government={government} followUp={followUp} />
                ))}
              </section>
            ))}
            <MoreButton query={query} />
          </>
        )}
      </QueryView>
    </>
  );
}
