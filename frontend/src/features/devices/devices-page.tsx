import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { Period } from "~/api/types";
import { UnitSurveyFrame } from "~/ui/desk/unit-survey-frame";
import { Empty } from "~/ui/empty";
import { QueryView } from "~/ui/query-view";
import { devicesQuery } from "./api";
import { DeviceAddress } from "./device-address";
import { DeviceTable } from "./device-table";
import { RegisterDevice } from "./register-device";

const ROUTE = "/meja/survei/$unitId/perangkat";

export function DevicesPage() {
  const { t } = useLingui();
  const { unitId } = useParams({ from: ROUTE });
  const { periode } = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: ROUTE });
  return (
    <UnitSurveyFrame
      unitId={unitId}
      periode={periode}
      scope="surveys:collect"
      about={t`Perangkat pengumpul jawaban`}
      onChoose={(period) => void navigate({ search: { periode: period }, replace: true })}
    >
      {(government, period) => <Devices government={government} period={period} />}
    </UnitSurveyFrame>
  );
}

function Devices({ government, period }: { government: string; period: Period }) {
  const { t } = useLingui();
  const query = useQuery(devicesQuery(government, period.id));
  const [registered, setRegistered] = useState<{ id: string; name: string; url: string } | null>(null);
  return (
    <>
      {registered && (
        <DeviceAddress key={registered.id} name={registered.name} url={registered.url} onClose={() => setRegistered(null)} />
      )}
      <QueryView
        query={query}
        isEmpty={({ data }) => data.length === 0}
        empty={
          <Empty title={t`Belum ada perangkat pada masa survei ini.`}>
            <p>
              <Trans>Daftarkan kios di ruang tunggu atau tablet di loket; perangkat tetap bekerja saat jaringan terputus.</Trans>
            </p>
          </Empty>
        }
      >
        {({ data }) => <DeviceTable government={government} period={period} devices={data} />}
      </QueryView>
      {period.state !== "sealed" && (
        <details className="card" open={query.data?.data.length === 0}>
          <summary className="strong">
            <Trans>Daftarkan perangkat baru</Trans>
          </summary>
          <RegisterDevice key={registered?.id} government={government} period={period} onRegistered={setRegistered} />
        </details>
      )}
    </>
  );
}
