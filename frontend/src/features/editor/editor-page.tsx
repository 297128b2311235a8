import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import type { Versioned } from "~/api/clients";
import { useDeskGovernment } from "~/api/desk-government";
import { mayI, useAccount } from "~/api/session";
import type { Draft } from "~/api/types";
import { COMPONENTS, VERSION_STATES } from "~/lib/words/components";
import { word } from "~/lib/words/word";
import { Page } from "~/ui/page";
import { QueryView } from "~/ui/query-view";
import { draftQuery, serviceQuery } from "./api";
import { ComponentEditor } from "./component-editor";
import { ComponentNav } from "./component-nav";
import { ComponentSide } from "./component-side";
import { FrozenStandard } from "./frozen-standard";
import { StartDraft } from "./start-draft";
import { SubmitDraft } from "./submit-draft";

export function EditorPage() {
  const { t } = useLingui();
  const government = useDeskGovernment();
  const { id } = useParams({ from: "/meja/layanan/$id/standar" });
  const service = useQuery(serviceQuery(government, id));
  const draft = useQuery(draftQuery(government, id));
  const current = draft.data?.data;
  return (
    <Page
      title={service.data?.name ?? t`Standar pelayanan`}
      kicker={t`Standar pelayanan`}
      lead={service.data?.unit.name}
      back={
        <Link className="back" to="/meja/layanan">
          <Trans>Semua layanan</Trans>
        </Link>
      }
      head={
        current && (
          <p className="row">
            <span className="stamp">{word(VERSION_STATES, current.state)}</span>
            <span>
              {t`Versi ${current.number} · ${current.completeness.filled} dari ${current.completeness.of} komponen terisi`}
            </span>
          </p>
        )
      }
    >
      <QueryView query={draft}>
        {(found) =>
          found ? (
            <Standard government={government} serviceId={id} draft={found} />
          ) : (
            <StartDraft government={government} serviceId={id} />
          )
        }
      </QueryView>
    </Page>
  );
}

type Props = { government: string; serviceId: string; draft: Versioned<Draft> };

function Standard({ government, serviceId, draft }: Props) {
  const { bagian } = useSearch({ from: "/meja/layanan/$id/standar" });
  const component = COMPONENTS.find((key) => key === bagian) ?? "requirements";
  const mayWrite = mayI(useAccount(), "standards:write");
  if (draft.data.state !== "draft" || !mayWrite) {
    return <FrozenStandard government={government} serviceId={serviceId} draft={draft} />;
  }
  return (
    <div className="editor">
      <ComponentNav draft={draft.data} current={component} />
      <div className="stack stack-l">
        <ComponentEditor key={component} government={government} serviceId={serviceId} component={component} draft={draft} />
        <SubmitDraft government={government} serviceId={serviceId} draft={draft} />
      </div>
      <ComponentSide
        government={government}
        serviceId={serviceId}
        component={component}
        consultationId={draft.data.consultation_id}
      />
    </div>
  );
}
