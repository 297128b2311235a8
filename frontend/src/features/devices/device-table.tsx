import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { Device, Period } from "~/api/types";
import { formatDateTime, formatNumber } from "~/lib/format";
import { Button } from "~/ui/button";
import { TableRegion } from "~/ui/table-region";
import { ChangeDevice, RemoveDevice } from "./device-dialogs";
import { DEVICE_KINDS } from "./device-words";
import { livenessOf } from "./liveness";

type Props = { government: string; period: Period; devices: readonly Device[] };
type Doing = { what: "change" | "remove"; device: Device };

export function DeviceTable({ government, period, devices }: Props) {
  const { t } = useLingui();
  const [doing, setDoing] = useState<Doing | null>(null);
  const close = () => setDoing(null);
  return (
    <>
      <TableRegion label={t`Perangkat`}>
        <table className="table table-cards">
          <thead>
            <tr>
              <th scope="col">{t`Perangkat`}</th>
              <th scope="col">{t`Keadaan`}</th>
              <th scope="col">{t`Jawaban`}</th>
              <th scope="col">{t`Formulir`}</th>
              <th scope="col">
                <span className="visually-hidden">{t`Tindakan`}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {devices.map((device) => (
              <tr key={device.id}>
                <th scope="row">
                  {device.name}
                  <br />
                  <span className="small muted">{t(DEVICE_KINDS[device.kind])}</span>
                </th>
                <td data-label={t`Keadaan`}>
                  <LastSeen device={device} />
                </td>
                <td data-label={t`Jawaban`}>
                  <Answers device={device} />
                </td>
                <td data-label={t`Formulir`} className="code">
                  {device.form_code}
                </td>
                <td>
                  <div className="row">
                    <Button
                      tone="quiet"
                      small
                      aria-label={t`Ubah ${device.name}`}
                      onClick={() => setDoing({ what: "change", device })}
                    >
                      <Trans>Ubah</Trans>
                    </Button>
                    <Button
                      tone="quiet"
                      small
                      aria-label={t`Cabut ${device.name}`}
                      onClick={() => setDoing({ what: "remove", device })}
                    >
                      <Trans>Cabut</Trans>
                    </Button>
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      {doing?.what === "change" && (
        <ChangeDevice government={government} period={period.id} device={doing.device} onClose={close} />
      )}
      {doing?.what === "remove" && (
        <RemoveDevice government={government} period={period.id} device={doing.device} onClose={close} />
      )}
    </>
  );
}

function LastSeen({ device }: { device: Device }) {
  const { t } = useLingui();
  const liveness = livenessOf(device.last_seen_at);
  if (liveness === "never" || !device.last_seen_at) return <span className="tag tag-plain">{t`Belum pernah dibuka`}</span>;
  return (
    <>
      {liveness === "alive" ? (
        <span className="tag">{t`Terhubung`}</span>
      ) : (
        <span className="tag tag-plain">{t`Tidak terdengar`}</span>
      )}
      <br />
      <span className="small muted">{t`terakhir ${formatDateTime(device.last_seen_at)}`}</span>
    </>
  );
}

function Answers({ device }: { device: Device }) {
  const { t } = useLingui();
  return (
    <>
      {t`${formatNumber(device.received)} diterima`}
      {(device.waiting ?? 0) > 0 && (
        <>
          , <Plural value={device.waiting ?? 0} other="# menunggu di perangkat" />
        </>
      )}
      {device.missing_total > 0 && (
        <span className="field-error">
          <br />
          <Plural value={device.missing_total} other="# nomor belum sampai" />
        </span>
      )}
      {device.reused > 0 && (
        <span className="field-error">
          <br />
          <Plural value={device.reused} other="# nomor terpakai dua kali: perangkat disalin atau disetel ulang" />
        </span>
      )}
    </>
  );
}
