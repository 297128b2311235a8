import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Outcome } from "~/api/answer-queue";
import { receiptAddress } from "~/api/survey-form";
import { Button } from "~/ui/button";
import { CopyButton } from "~/ui/copy-button";

type Props = {
  code: string;
  /** Of the answer; with its receipt it opens the page that checks both. */
  id: string;
  outcome: Outcome;
  onAgain: () => void;
};

export function SurveyThanks({ code, id, outcome, onAgain }: Props) {
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
              Simpan tautan bukti ini bila nanti Anda ingin memeriksa bahwa jawaban Anda tersimpan dan dihitung. Bukti ini tidak
              memuat siapa Anda.
            </Trans>
          </p>
          <div className="row">
            <CopyButton text={receiptAddress(code, id, outcome.receipt)}>
              <Trans>Salin tautan bukti</Trans>
            </CopyButton>
            <Link to="/survei/$code/bukti" params={{ code }} hash={`${id}.${outcome.receipt}`}>
              <Trans>Periksa sekarang</Trans>
            </Link>
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
