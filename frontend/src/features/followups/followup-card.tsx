import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { mayI, useAccount } from "~/api/session";
import type { FollowUp } from "~/api/types";
import { formatDate, formatDueIn } from "~/lib/format";
import { COMPONENT_NAMES } from "~/lib/words/components";
import { word } from "~/lib/words/word";
import { Button } from "~/ui/button";
import { effectSentence } from "~/ui/results/effect-sentence";
import { FOLLOWUP_STATES } from "~/ui/results/followup-states";
import { AddEvidence } from "./add-evidence";
import { ChangeForm } from "./change-form";
import { CompleteForm } from "./complete-form";
import { EvidenceList } from "./evidence-list";

const TAGS: Record<FollowUp["state"], string> = {
  planned: "tag tag-plain",
  running: "tag",
  done: "tag tag-good",
  overdue: "tag tag-bad",
};

type Props = { government: string; followUp: FollowUp };

export function FollowUpCard({ government, followUp }: Props) {
  const { t } = useLingui();
  const [doing, setDoing] = useState<"change" | "evidence" | "complete" | null>(null);
  const mayManage = mayI(useAccount(), "surveys:manage");
  const may = (action: string) => mayManage && followUp.allowed_actions.includes(action);
  const close = () => setDoing(null);
  return (
    <article className="card stack stack-s">
      <div className="section-head">
        <h3>{followUp.element_name}</h3>
        <span className={TAGS[followUp.state]}>{t(FOLLOWUP_STATES[followUp.state])}</span>
      </div>
      <p className="pre measure">{followUp.program}</p>
      <dl className="facts facts-narrow measure">
        <div>
          <dt>{t`Penanggung jawab`}</dt>
          <dd>{followUp.owner_name ?? <span className="field-error">{t`Belum ditetapkan`}</span>}</dd>
        </div>
        <div>
          <dt>{t`Tenggat`}</dt>
          <dd>
            {formatDate(followUp.due_on)}
            {!followUp.done_on && (
              <span className={followUp.state === "overdue" ? "field-error" : "muted"}> · {formatDueIn(followUp.due_on)}</span>
            )}
          </dd>
        </div>
        {followUp.component && (
          <div>
            <dt>{t`Bagian standar pelayanan`}</dt>
            <dd>
              {word(COMPONENT_NAMES, followUp.component)}
              <p className="small muted">{followUp.component_reason}</p>
            </dd>
          </div>
        )}
        <div>
          <dt>{t`Bukti`}</dt>
          <dd>
            <EvidenceList followUp={followUp} />
          </dd>
        </div>
        {followUp.note && (
          <div>
            <dt>{followUp.done_on ? t`Selesai ${formatDate(followUp.done_on)}` : t`Hasil`}</dt>
            <dd className="pre">{followUp.note}</dd>
          </div>
        )}
        <div>
          <dt>{t`Pengaruhnya`}</dt>
          <dd>{effectSentence(followUp)}</dd>
        </div>
      </dl>
      {!doing && may("change") && (
        <div className="row no-print">
          <Button tone="quiet" small aria-label={t`Ubah rencana: ${followUp.element_name}`} onClick={() => setDoing("change")}>
            <Trans>Ubah rencana</Trans>
          </Button>
          {may("add_evidence") && (
            <Button
              tone="quiet"
              small
              aria-label={t`Unggah bukti: ${followUp.element_name}`}
              onClick={() => setDoing("evidence")}
            >
              <Trans>Unggah bukti</Trans>
            </Button>
          )}
          {may("complete") && (
            <Button
              tone="quiet"
              small
              aria-label={t`Nyatakan selesai: ${followUp.element_name}`}
              onClick={() => setDoing("complete")}
            >
              <Trans>Nyatakan selesai</Trans>
            </Button>
          )}
        </div>
      )}
      {doing === "change" && <ChangeForm government={government} followUp={followUp} onClose={close} />}
      {doing === "evidence" && <AddEvidence government={government} followUp={followUp} onClose={close} />}
      {doing === "complete" && <CompleteForm government={government} followUp={followUp} onClose={close} />}
    </article>
  );
}
