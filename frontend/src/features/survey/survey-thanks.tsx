import { Trans, useLingui } from "@lingui/react/macro";
import type { Outcome } from "~/api/answer-queue";
import { Button } from "~/ui/button";
import { CopyButton } from "~/ui/copy-button";

export function SurveyThanks({ outcome, onAgain }: { outcome: Outcome; onAgain: () => void }) {
  const { t } = useLingui();
  return (
    <div className="stack measure">
      {outcome.state === "sent" && (
        <>
          <div className="panel-receipt">
            <Trans>Nomor bukti jawaban</Trans>
            <span className="receipt-code receipt-small">{outcome.receipt}</span>
          </div>
          <p>
            <Trans>
              Simpan nomor ini bila Anda ingin membuktikan bahwa jawaban Anda terhitung. Nomor ini tidak memuat siapa Anda.
            </Trans>
          </p>
          <div className="row">
            <CopyButton text={outcome.receipt}>
              <Trans>Salin nomor</Trans>
            </CopyButton>
          </div>
        </>
      )}
      {outcome.state === "waiting" && (
        <div className="notice notice-warn">
          <p>
            <Trans>
              Jaringan sedang terputus. Jawaban Anda tersimpan di perangkat ini dan dikirim sendiri begitu jaringan kembali dan
              halaman ini dibuka.
            </Trans>
          </p>
        </div>
      )}
      {outcome.state === "refused" && (
        <div className="notice notice-bad" role="alert">
          <p>{t`Jawaban belum dapat diterima: ${outcome.refusal}`}</p>
        </div>
      )}
      <Button tone="quiet" onClick={onAgain}>
        <Trans>Isi untuk orang lain</Trans>
      </Button>
    </div>
  );
}
