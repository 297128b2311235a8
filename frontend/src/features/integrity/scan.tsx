import { Plural, Trans } from "@lingui/react/macro";
import { type UseMutationResult, useQuery } from "@tanstack/react-query";
import { mayI, useAccount } from "~/api/session";
import type { Period, Scan } from "~/api/types";
import { formatNumber } from "~/lib/format";
import { Button } from "~/ui/button";
import { ProblemNotice } from "~/ui/problem-notice";
import { progressQuery } from "./api";
import { examined } from "./examined";

type Scanning = UseMutationResult<Scan, Error, void>;

type Props = { government: string; period: Period; scan: Scanning };

/** Asks for a search, and says how many of the answers it can look at: a clean result is about these alone. */
export function ScanNow({ government, period, scan }: Props) {
  const may = mayI(useAccount(), "surveys:manage");
  const progress = useQuery(progressQuery(government, period.id)).data;
  if (!progress || period.state === "planned") return null;
  const { all, can, cannot } = examined(progress);
  return (
    <>
      {cannot > 0 && (
        <p className="measure">
          <Trans>
            {formatNumber(can)} dari {formatNumber(all)} jawaban dapat diperiksa.
          </Trans>{" "}
          <Plural
            value={cannot}
            other="# jawaban dari kertas atau unggahan tidak diperiksa: tanggalnya menunjukkan kapan jawaban itu dimasukkan, bukan kapan diberikan."
          />
        </p>
      )}
      {may && period.state !== "sealed" && (
        <div className="row no-print">
          <Button tone="quiet" busy={scan.isPending} onClick={() => scan.mutate()}>
            <Trans>Periksa jawaban sekarang</Trans>
          </Button>
          <span role="status">
            {scan.data && (
              <>
                <Trans>
                  {formatNumber(scan.data.answers)} dari {formatNumber(all)} jawaban diperiksa
                </Trans>
                {", "}
                <Plural value={scan.data.tests} _0="belum dengan satu pengujian pun." other="dengan # pengujian." />{" "}
                {scan.data.tests === 0 && (
                  <Trans>Diperlukan sedikitnya 30 jawaban yang dapat diperiksa pada 10 hari berbeda.</Trans>
                )}
              </>
            )}
          </span>
          {scan.error && <ProblemNotice error={scan.error} />}
        </div>
      )}
    </>
  );
}
