import { Trans, useLingui } from "@lingui/react/macro";
import { TableRegion } from "../table-region";
import { Button } from "../button";

export type Difference = { name: string; mine: string; saved: string };

type Props = { differences: readonly Difference[]; busy: boolean; onKeepMine: () => void; onTakeSaved: () => void };

/** Somebody else saved in between: what differs, side by side, and nothing lost until one chooses. */
export function SavedOtherwise({ differences, busy, onKeepMine, onTakeSaved }: Props) {
  const { t } = useLingui();
  return (
    <div className="notice notice-warn" role="alert">
      <h3>
        <Trans>Data ini baru saja diubah orang lain</Trans>
      </h3>
      <p>
        <Trans>Isian Anda belum disimpan. Bandingkan, lalu pilih yang dipakai.</Trans>
      </p>
      <TableRegion label={t`Perbedaan isian`}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t`Isian`}</th>
              <th scope="col">{t`Isian Anda`}</th>
              <th scope="col">{t`Yang tersimpan`}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ name, mine, saved }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{mine}</td>
                <td>{saved}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      <div className="row">
        <Button busy={busy} onClick={onKeepMine}>
          <Trans>Simpan isian saya</Trans>
        </Button>
        <Button tone="quiet" onClick={onTakeSaved}>
          <Trans>Pakai yang tersimpan</Trans>
        </Button>
      </div>
    </div>
  );
}
