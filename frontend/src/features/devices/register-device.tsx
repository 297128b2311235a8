import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import type { DeviceKind, NewDevice, Period } from "~/api/types";
import { fieldText } from "~/lib/form-data";
import { type FieldError, useFormErrors } from "~/lib/field-errors";
import { newUuid } from "~/lib/uuid";
import { Button } from "~/ui/button";
import { RadioGroup } from "~/ui/choices";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextField } from "~/ui/field";
import { ProblemNotice } from "~/ui/problem-notice";
import { devicesKey, registerDevice } from "./api";
import { DEVICE_KINDS, KIND_HINTS } from "./device-words";

const KINDS: readonly DeviceKind[] = ["kiosk", "counter", "tablet"];
export const PIN = /^\d{4,8}$/;

type Registered = Awaited<ReturnType<typeof registerDevice>>;
type Props = { government: string; period: Period; onRegistered: (device: Registered) => void };

export function RegisterDevice({ government, period, onRegistered }: Props) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const errors = useFormErrors();
  const [key] = useState(newUuid);
  const register = useMutation({
    mutationFn: (body: NewDevice) => registerDevice(government, period.id, key, body),
    onSuccess: async (device) => {
      onRegistered(device);
      await queries.invalidateQueries({ queryKey: devicesKey(government, period.id) });
    },
  });

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [name, pin] = [fieldText(form, "device-name"), fieldText(form, "device-pin")];
    const found: FieldError[] = [];
    if (!name) found.push({ field: "device-name", message: t`Isi nama perangkat` });
    if (!PIN.test(pin)) found.push({ field: "device-pin", message: t`Isi PIN 4 sampai 8 angka` });
    if (!errors.accept(found)) return;
    const kind = KINDS.find((known) => known === fieldText(form, "device-kind")) ?? "kiosk";
    register.mutate({ name, kind, pin, service_id: fieldText(form, "device-service") || null });
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
      {register.error && <ProblemNotice error={register.error} />}
      <TextField
        id="device-name"
        label={t`Nama perangkat`}
        hint={t`Misalnya: Kios ruang tunggu`}
        maxLength={80}
        error={errors.of("device-name")}
      />
      <RadioGroup
        name="device-kind"
        legend={t`Jenis`}
        defaultValue="kiosk"
        choices={KINDS.map((value) => ({ value, label: t(DEVICE_KINDS[value]), hint: t(KIND_HINTS[value]) }))}
      />
      <SelectField
        id="device-service"
        label={t`Menanyakan layanan`}
        placeholder={t`Seluruh unit`}
        options={period.services.map(({ service_id, name }) => ({ value: service_id, label: name }))}
      />
      <TextField
        id="device-pin"
        label={t`PIN petugas`}
        hint={t`4 sampai 8 angka, untuk keluar dari kios dan melihat keadaannya.`}
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
        width="short"
        error={errors.of("device-pin")}
      />
      <Button type="submit" busy={register.isPending}>
        <Trans>Daftarkan perangkat</Trans>
      </Button>
    </form>
  );
}
