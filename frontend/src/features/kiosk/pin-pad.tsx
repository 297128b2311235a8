import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useState, type FormEvent } from "react";
import { type PinProof, pinMatches } from "~/lib/pin";
import { Button } from "~/ui/button";
import { Dialog } from "~/ui/dialog";
import { TextField } from "~/ui/field";
import { noteAttempt, secondsToWait } from "./attempts";

const LONGEST = 8;
const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"];

type Props = { proof: PinProof; onRight: () => void; onClose: () => void };

/** Checked on this device: the way out of a kiosk must not depend on a network. */
export function PinPad({ proof, onRight, onClose }: Props) {
  const { t } = useLingui();
  const [typed, setTyped] = useState("");
  const [wait, setWait] = useState(secondsToWait);
  useEffect(() => {
    if (wait === 0) return;
    const timer = setInterval(() => setWait(secondsToWait()), 1000);
    return () => clearInterval(timer);
  }, [wait]);
  const check = useMutation({
    mutationFn: (pin: string) => pinMatches(pin, proof),
    onSuccess: (right) => {
      noteAttempt(right);
      setTyped("");
      if (right) onRight();
      else setWait(secondsToWait());
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (typed !== "" && wait === 0 && !check.isPending) check.mutate(typed);
  }

  const type = (digits: string) => setTyped(digits.replace(/\D/g, "").slice(0, LONGEST));
  const refusal = wait > 0 ? t`Terlalu banyak percobaan. Tunggu ${wait} detik.` : t`PIN tidak cocok.`;
  return (
    <Dialog open onClose={onClose} label={t`PIN petugas`}>
      <form className="pin-pad" onSubmit={submit} noValidate>
        <h2>
          <Trans>Khusus petugas</Trans>
        </h2>
        <TextField
          id="pin"
          type="password"
          label={t`PIN petugas`}
          value={typed}
          onChange={(event) => type(event.target.value)}
          inputMode="none"
          autoComplete="off"
          width="short"
          error={wait > 0 || check.data === false ? refusal : undefined}
        />
        <div className="pin-digits">
          {DIGITS.map((digit) => (
            <Button key={digit} tone="quiet" onClick={() => type(typed + digit)}>
              {digit}
            </Button>
          ))}
          <Button tone="quiet" aria-label={t`Hapus satu angka`} onClick={() => setTyped(typed.slice(0, -1))}>
            ⌫
          </Button>
        </div>
        <div className="row">
          <Button type="submit" busy={check.isPending || wait > 0}>
            <Trans>Buka</Trans>
          </Button>
          <Button tone="quiet" onClick={onClose}>
            <Trans>Batal</Trans>
          </Button>
        </div>
        <p role="status" className="visually-hidden">
          {check.data === false && refusal}
        </p>
      </form>
    </Dialog>
  );
}
