import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import type { Device } from "~/api/types";
import { fieldText } from "~/lib/form-data";
import { useFormErrors } from "~/lib/field-errors";
import { Button } from "~/ui/button";
import { Dialog } from "~/ui/dialog";
import { TextField } from "~/ui/field";
import { ProblemNotice } from "~/ui/problem-notice";
import { changeDevice, devicesKey, removeDevice } from "./api";
import { PIN } from "./register-device";

type Props = { government: string; period: string; device: Device; onClose: () => void };

function useDone({ government, period, onClose }: Props) {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: devicesKey(government, period) });
    onClose();
  };
}

export function ChangeDevice(props: Props) {
  const { t } = useLingui();
  const { government, device, onClose } = props;
  const errors = useFormErrors();
  const done = useDone(props);
  const change = useMutation({
    mutationFn: (to: { name: string; pin?: string }) => changeDevice(government, device, to),
    onSuccess: done,
  });
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [name, pin] = [fieldText(form, "new-name"), fieldText(form, "new-pin")];
    const found = pin && !PIN.test(pin) ? [{ field: "new-pin", message: t`Isi PIN 4 sampai 8 angka` }] : [];
    if (errors.accept(found)) change.mutate({ name: name || device.name, ...(pin && { pin }) });
  }
  return (
    <Dialog open onClose={onClose} label={t`Ubah ${device.name}`}>
      <form className="stack" onSubmit={submit} noValidate>
        <h2>{t`Ubah ${device.name}`}</h2>
        {change.error && <ProblemNotice error={change.error} />}
        <TextField id="new-name" label={t`Nama perangkat`} defaultValue={device.name} maxLength={80} />
        <TextField
          id="new-pin"
          label={t`PIN baru`}
          hint={t`Berlaku begitu perangkat terhubung. Kosongkan bila tidak diganti.`}
          optional
          inputMode="numeric"
          autoComplete="off"
          maxLength={8}
          width="short"
          error={errors.of("new-pin")}
        />
        <div className="row">
          <Button type="submit" busy={change.isPending}>
            <Trans>Simpan</Trans>
          </Button>
          <Button tone="quiet" onClick={onClose}>
            <Trans>Batal</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

export function RemoveDevice(props: Props) {
  const { t } = useLingui();
  const { government, device, onClose } = props;
  const done = useDone(props);
  const remove = useMutation({ mutationFn: () => removeDevice(government, device.id), onSuccess: done });
  return (
    <Dialog open onClose={onClose} label={t`Cabut ${device.name}`}>
      <div className="stack">
        <h2>{t`Cabut ${device.name}?`}</h2>
        {remove.error && <ProblemNotice error={remove.error} />}
        <p>
          <Trans>
            Perangkat ini tidak lagi diterima. Jawaban yang sudah sampai tetap terhitung; yang masih tersimpan di perangkat baru
            terkirim bila perangkat didaftarkan lagi.
          </Trans>
        </p>
        {(device.waiting ?? 0) > 0 && (
          <p className="strong">
            <Plural value={device.waiting ?? 0} other="Perangkat ini terakhir menyimpan # jawaban yang belum dikirim." />
          </p>
        )}
        <div className="row">
          <Button tone="danger" busy={remove.isPending} onClick={() => remove.mutate()}>
            <Trans>Cabut perangkat</Trans>
          </Button>
          <Button tone="quiet" onClick={onClose}>
            <Trans>Batal</Trans>
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
