import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { mayI, useAccount } from "~/api/session";
import type { Invalidation, Period } from "~/api/types";
import { formatDateTime } from "~/lib/format";
import type { Done } from "~/ui/desk/done-notice";
import { QueryView } from "~/ui/query-view";
import { invalidationsQuery } from "./api";
import { DecideForm } from "./decide-form";
import { INVALIDATION_STATES, placeWords, STEPS } from "./integrity-words";

type Props = { government: string; period: Period; done: Done };

export function InvalidationList({ government, period, done }: Props) {
  const query = useQuery(invalidationsQuery(government, period.id));
  if (query.data?.length === 0) return null;
  return (
    <section className="stack">
      <h2>
        <Trans>Karantina dan pembatalan</Trans>
      </h2>
      {done.notice}
      <QueryView query={query}>
        {(all) => all.map((one) => <InvalidationCard key={one.id} government={government} period={period} done={done} one={one} />)}
      </QueryView>
    </section>
  );
}

function InvalidationCard({ government, period, done, one }: Props & { one: Invalidation }) {
  const { t } = useLingui();
  const waiting = one.state === "quarantined";
  const mine = one.mine ? t`oleh Anda` : null;
  return (
    <article className="card stack stack-s">
      <div className="section-head">
        <h3>
          <Plural value={one.answers} other="# jawaban" />
        </h3>
        <span className={`tag ${waiting ? "tag-wait" : "tag-plain"}`}>{t(INVALIDATION_STATES[one.state])}</span>
      </div>
      <p className="small muted">
        {placeWords(period, one.selection)}
        {one.selection.only_uniform && ` · ${t`hanya yang bernilai sama di semua unsur`}`}
      </p>
      <ul className="timeline">
        {one.reasons.map(({ step, reason, given_at }) => (
          <li key={step}>
            <p className="strong">
              {t(STEPS[step])} {step === "proposed" && mine}
            </p>
            <p className="small muted">{formatDateTime(given_at)}</p>
            <p className="pre measure">{reason}</p>
          </li>
        ))}
      </ul>
      {waiting && <Decision government={government} period={period} done={done} one={one} />}
    </article>
  );
}

function Decision({ government, period, done, one }: Props & { one: Invalidation }) {
  const mayDecide = mayI(useAccount(), "surveys:seal");
  if (one.mine) {
    return (
      <div className="notice">
        <p>
          <Trans>
            Anda yang mengusulkan, jadi bukan Anda yang memutus: mintalah kepala unit atau Bagian Organisasi membuka halaman ini.
            Sampai diputus, jawaban itu tidak dihitung.
          </Trans>
        </p>
      </div>
    );
  }
  if (!mayDecide) {
    return (
      <p className="small muted">
        <Trans>Menunggu keputusan orang lain yang berwenang menyegel hasil survei.</Trans>
      </p>
    );
  }
  return <DecideForm government={government} period={period} one={one} onDone={done.tell} />;
}
