import { Trans } from "@lingui/react/macro";
import { useOnline } from "~/lib/online";

export function OfflineBar() {
  const online = useOnline();
  return (
    <div role="status">
      {!online && (
        <div className="bar">
          <div className="container">
            <Trans>
              Anda sedang luring. Halaman yang sudah dibuka tetap dapat dibaca; kiriman menunggu sampai jaringan kembali.
            </Trans>
          </div>
        </div>
      )}
    </div>
  );
}
