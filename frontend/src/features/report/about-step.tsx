import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { unitsQuery } from "~/api/directory";
import type { FilingService } from "~/api/types";
import { formatRupiah, todayIso } from "~/lib/format";
import { SelectField, TextField } from "~/ui/field";
import { filingServicesQuery } from "./api";
import type { StepProps } from "./draft";

export function AboutStep({ government, draft, change, errorOf }: StepProps) {
  const { t } = useLingui();
  const services = useQuery(filingServicesQuery(government)).data ?? [];
  const chosen = services.find(({ id }) => id === draft.serviceId);
  return (
    <>
      <SelectField
        id="serviceId"
        label={t`Layanan yang mana?`}
        hint={t`Bila tidak ada dalam daftar, biarkan kosong.`}
        optional
        placeholder={t`Tidak tahu atau tidak ada dalam daftar`}
        options={services.map(({ id, name, unit }) => ({ value: id, label: `${name} – ${unit.name}` }))}
        value={draft.serviceId}
        onChange={(event) => change({ serviceId: event.target.value, feeItemId: "", unitId: "" })}
      />
      {!draft.serviceId && <UnitField government={government} value={draft.unitId} onChange={(unitId) => change({ unitId })} />}
      {draft.kind === "illegal_levy" && (
        <>
          {chosen && <Tariff service={chosen} />}
          <TextField
            id="paid"
            label={t`Berapa yang diminta atau Anda bayar?`}
            hint={t`Perkiraan tidak apa-apa.`}
            prefix="Rp"
            inputMode="numeric"
            autoComplete="off"
            value={draft.paid}
            onChange={(event) => change({ paid: event.target.value })}
            error={errorOf("paid")}
          />
          {chosen && chosen.fee.lines.length > 1 && (
            <SelectField
              id="feeItemId"
              label={t`Untuk biaya yang mana?`}
              optional
              placeholder={t`Tidak disebutkan`}
              options={chosen.fee.lines.map(({ id, name, amount }) => ({
                value: id,
                label: `${name} – ${formatRupiah(amount)}`,
              }))}
              value={draft.feeItemId}
              onChange={(event) => change({ feeItemId: event.target.value })}
            />
          )}
        </>
      )}
      <TextField
        id="incidentOn"
        label={t`Kapan kejadiannya?`}
        optional
        type="date"
        max={todayIso()}
        width="mid"
        value={draft.incidentOn}
        onChange={(event) => change({ incidentOn: event.target.value })}
        error={errorOf("incidentOn")}
      />
    </>
  );
}

function UnitField({ government, value, onChange }: { government: string; value: string; onChange: (id: string) => void }) {
  const { t } = useLingui();
  const units = useQuery(unitsQuery(government)).data?.data ?? [];
  return (
    <SelectField
      id="unitId"
      label={t`Di kantor atau unit mana?`}
      optional
      placeholder={t`Tidak tahu`}
      options={units.filter(({ closed_on }) => !closed_on).map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** The published price, shown before the amount is typed, so that the reporter can see the difference. */
function Tariff({ service }: { service: FilingService }) {
  return (
    <div className="notice measure">
      {service.fee.free ? (
        <p>
          <Trans>
            Menurut standar pelayanan yang berlaku, <strong>{service.name}</strong> tidak dipungut biaya.
          </Trans>
        </p>
      ) : (
        <>
          <p>
            <Trans>
              Tarif resmi <strong>{service.name}</strong>:
            </Trans>
          </p>
          <ul>
            {service.fee.lines.map((line) => (
              <li key={line.id}>
                {line.name}: {formatRupiah(line.amount)}
                {line.legal_basis && <span className="muted"> ({line.legal_basis})</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
