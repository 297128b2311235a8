import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { mayI, useAccount } from "~/api/session";
import type { Period, ServedDayRead } from "~/api/types";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { QueryView } from "~/ui/query-view";
import { ledgerQuery } from "./api";
import { LedgerEditor } from "./ledger-editor";

type Props = { government: string; period: Period };

/** How many people were served: what answers and tickets are held against. */
export function LedgerSection({ government, period }: Props) {
  const { t } = useLingui();
  const query = useQuery(ledgerQuery(government, period.id));
  const [source, setSource] = useState<string | null>(null);
  const [typed, setTyped] = useState(t`Loket`);
  const mayState = mayI(useAccount(), "surveys:manage") && period.state !== "sealed" && period.state !== "planned";
  return (
    <section className="stack">
      <h2>
        <Trans>Buku transaksi</Trans>
      </h2>
      <p className="measure">
        <Trans>
          Berapa orang dilayani setiap hari, menurut loket, antrean, atau aplikasi. Jawaban yang lebih banyak daripada orang yang
          dilayani langsung terlihat.
        </Trans>
      </p>
      <QueryView query={query}>
        {(rows) => (
          <>
            <Sources rows={rows} onOpen={mayState && source === null ? setSource : null} />
            {mayState && source === null && (
              <div className="filters no-print">
                <TextField
                  id="ledger-source"
                  label={t`Sumber angka`}
                  hint={t`Misalnya Loket atau SIAK; angka beberapa sumber dijumlahkan.`}
                  small
                  maxLength={60}
                  value={typed}
                  onChange={(event) => setTyped(event.target.value)}
                />
                <Button tone="quiet" busy={typed.trim() === ""} onClick={() => setSource(typed.trim())}>
                  <Trans>Isi buku transaksi</Trans>
                </Button>
              </div>
            )}
            {mayState && source !== null && (
              <LedgerEditor
                key={source}
                government={government}
                period={period}
                source={source}
                rows={rows}
                onClose={() => setSource(null)}
              />
            )}
          </>
        )}
      </QueryView>
    </section>
  );
}

function Sources({ rows, onOpen }: { rows: readonly ServedDayRead[]; onOpen: ((source: string) => void) | null }) {
  const { t } = useLingui();
  const sources = [...new Set(rows.map(({ source }) => source))];
  if (sources.length === 0) return <p className="muted">{t`Belum ada angka transaksi untuk masa survei ini.`}</p>;
  return (
    <ul className="link-list">
      {sources.map((source) => {
        const own = rows.filter((row) => row.source === source);
        const people = own.reduce((sum, { count }) => sum + count, 0);
        return (
          <li key={source} className="row">
            <span>
              <strong>{source}</strong>: {t`${plural(people, { other: "# orang dilayani" })}, ${plural(own.length, { other: "# baris" })}`}
            </span>
            {onOpen && (
              <Button tone="quiet" small aria-label={t`Ubah angka dari ${source}`} onClick={() => onOpen(source)}>
                <Trans>Ubah</Trans>
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
