import { Trans } from "@lingui/react/macro";
import type { SaveState } from "./use-autosave";

export function SaveStatus({ state, onRetry }: { state: SaveState; onRetry: () => void }) {
  return (
    <span className="small" role="status">
      {state === "saved" && <Trans>Semua perubahan tersimpan</Trans>}
      {(state === "waiting" || state === "saving") && <Trans>Menyimpan…</Trans>}
      {state === "incomplete" && <Trans>Belum disimpan: ada butir yang belum lengkap</Trans>}
      {state === "conflict" && <Trans>Belum disimpan: ada perubahan orang lain</Trans>}
      {state === "failed" && (
        <>
          <Trans>Belum tersimpan</Trans>{" "}
          <button type="button" className="link" onClick={onRetry}>
            <Trans>Simpan lagi</Trans>
          </button>
        </>
      )}
    </span>
  );
}
