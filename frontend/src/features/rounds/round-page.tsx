import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useDeskGovernment } from "~/api/desk-government";
import type { Consultation } from "~/api/types";
import { formatDate } from "~/lib/format";
import { CONSULTATION_STATES, PURPOSES } from "~/lib/words/consultations";
import { word } from "~/lib/words/word";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { ProblemNotice } from "~/ui/problem-notice";
import { QueryView } from "~/ui/query-view";
import { moveRound, roundKey, roundQuery, type RoundStep } from "./api";
import { CommentDesk } from "./comment-desk";
import { MinutesForm } from "./minutes-form";
import { Participants } from "./participants";
import { Signatures } from "./signatures";

export function RoundPage() {
  const { id } = useParams({ from: "/meja/forum/$id" });
  const government = useDeskGovernment();
  const query = useQuery(roundQuery(government, id));
  return <QueryView query={query}>{({ data, etag }) => <Round government={government} round={data} etag={etag} />}</QueryView>;
}

function Round({ government, round, etag }: { government: string; round: Consultation; etag: string }) {
  const { t } = useLingui();
  return (
    <Page
      title={round.title}
      kicker={t`Forum konsultasi publik`}
      lead={word(PURPOSES, round.purpose)}
      back={
        <Link className="back" to="/meja/forum">
          <Trans>Semua forum</Trans>
        </Link>
      }
      head={
        <p className="row">
          <span className="stamp">{word(CONSULTATION_STATES, round.state)}</span>
          <span>{t`${formatDate(round.opens_on)} sampai ${formatDate(round.closes_on)}`}</span>
          <Link to="/$g/forum/$id" params={{ g: government, id: round.id }}>
            <Trans>Lihat halaman publiknya</Trans>
          </Link>
        </p>
      }
    >
      <div className="columns columns-wide">
        <CommentDesk government={government} round={round} />
        <aside className="stack stack-l">
          <NextStep government={government} round={round} etag={etag} />
          {round.state === "closed" && <MinutesForm government={government} round={round} etag={etag} />}
          {round.minutes && <Signatures government={government} roundId={round.id} minutes={round.minutes} />}
          <Participants government={government} round={round} />
          <LegalTerms round={round} />
        </aside>
      </div>
    </Page>
  );
}

function NextStep({ government, round, etag }: { government: string; round: Consultation; etag: string }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const move = useMutation({
    mutationFn: (step: RoundStep["step"]) => moveRound({ government, id: round.id, etag, step }),
    onSuccess: () => queries.invalidateQueries({ queryKey: roundKey(government, round.id) }),
  });
  const step = round.state === "planned" ? "open" : round.state === "open" ? "close" : null;
  if (!step) return null;
  return (
    <section className="card stack">
      <h2 className="h3">
        <Trans>Langkah berikutnya</Trans>
      </h2>
      {move.error && <ProblemNotice error={move.error} />}
      <p>
        {step === "open"
          ? t`Setelah dibuka, siapa pun dapat membaca naskahnya dan memberi masukan.`
          : t`Setelah ditutup, masukan tidak lagi diterima. Berita acara dibuat dari masukan dan jawabannya.`}
      </p>
      <Button busy={move.isPending} onClick={() => move.mutate(step)}>
        {step === "open" ? t`Buka forum` : t`Tutup forum`}
      </Button>
    </section>
  );
}

function LegalTerms({ round }: { round: Consultation }) {
  const { t } = useLingui();
  if (round.clocks.length === 0) return null;
  const names: Record<string, string> = {
    draft_publication: t`Mengumumkan naskah`,
    comment_period: t`Masa masukan`,
    revision: t`Memperbaiki naskah`,
    charter: t`Menerbitkan maklumat`,
  };
  return (
    <section>
      <h2 className="h3">
        <Trans>Tenggat menurut peraturan</Trans>
      </h2>
      <ul className="link-list">
        {round.clocks.map((clock) => (
          <li key={`${clock.clock}-${clock.service_id}`} className="small">
            <span className="strong">{names[clock.clock] ?? clock.clock}</span>: {formatDate(clock.due_on)}
            {clock.service_id &&
              ` · ${round.services.find(({ service }) => service.id === clock.service_id)?.service.name ?? ""}`}
            <br />
            <span className="muted">{clock.basis}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
