import { useLingui } from "@lingui/react/macro";
import type { FollowUp } from "~/api/types";
import { formatDate } from "~/lib/format";
import { formatSize } from "./file-size";

/** What shows that it was done: photographs, decrees, minutes. */
export function EvidenceList({ followUp }: { followUp: FollowUp }) {
  const { t } = useLingui();
  if (followUp.evidence.length === 0) return <span className="muted">{t`Belum ada bukti.`}</span>;
  return (
    <ul>
      {followUp.evidence.map(({ id, name, size, url, added_at }) => (
        <li key={id}>
          <a href={url}>{name}</a>{" "}
          <span className="small muted">
            {formatSize(size)}, {formatDate(added_at, "medium")}
          </span>
        </li>
      ))}
    </ul>
  );
}
