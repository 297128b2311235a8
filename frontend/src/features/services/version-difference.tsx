import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { Change } from "~/api/types";
import { describeItem } from "~/lib/describe-item";
import { COMPONENT_NAMES } from "~/lib/words/components";
import { word } from "~/lib/words/word";
import { QueryView } from "~/ui/query-view";
import { differenceQuery } from "./api";

type Props = { government: string; serviceId: string; older: number; newer: number };

export function VersionDifference({ government, serviceId, older, newer }: Props) {
  const query = useQuery(differenceQuery(government, serviceId, older, newer));
  return (
    <QueryView query={query}>
      {({ changes }) =>
        changes.length === 0 ? (
          <p>
            <Trans>Tidak ada perubahan isi.</Trans>
          </p>
        ) : (
          <ul className="plain-list stack">
            {changes.map((change) => (
              <ChangeItem key={`${change.component}-${change.item_id}-${change.op}`} change={change} />
            ))}
          </ul>
        )
      }
    </QueryView>
  );
}

function ChangeItem({ change }: { change: Change }) {
  const { t } = useLingui();
  return (
    <li>
      <div className="row">
        <span className="strong">{word(COMPONENT_NAMES, change.component)}</span>
        {change.burden === "lighter" && <span className="tag tag-good">{t`lebih ringan bagi Anda`}</span>}
        {change.burden === "heavier" && <span className="tag tag-bad">{t`lebih berat bagi Anda`}</span>}
      </div>
      {change.before != null && (
        <span className="diff-before">
          <span className="visually-hidden">{t`Semula:`} </span>
          {describeItem(change.before)}
        </span>
      )}
      {change.after != null && (
        <span className="diff-after">
          <span className="visually-hidden">{t`Menjadi:`} </span>
          {describeItem(change.after)}
        </span>
      )}
    </li>
  );
}
