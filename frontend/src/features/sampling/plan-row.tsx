import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { formatNumber } from "~/lib/format";
import type { Stratum } from "./plan-words";

type Props = {
  name: string;
  stratum: Stratum;
  strong: boolean;
  /** What the row can be opened by, as a person calls it. */
  by: string | undefined;
  open: boolean;
  onToggle: () => void;
  inner: readonly { name: string; stratum: Stratum }[] | undefined;
  /** Shown in place of the groups until they are there. */
  waiting: ReactNode;
};

export function PlanRow({ name, stratum, strong, by, open, onToggle, inner, waiting }: Props) {
  const { t } = useLingui();
  return (
    <>
      <tr className={strong ? "row-whole" : undefined}>
        <th scope="row">
          {name}
          {by && (
            <span className="row-toggle no-print">
              <button type="button" className="link" aria-expanded={open} aria-label={t`Menurut ${by}: ${name}`} onClick={onToggle}>
                {t`Menurut ${by}`}
              </button>
            </span>
          )}
        </th>
        <Numbers stratum={stratum} />
      </tr>
      {open &&
        (inner?.map((group) => (
          <tr key={group.name} className="row-inner">
            <th scope="row">{group.name}</th>
            <Numbers stratum={group.stratum} />
          </tr>
        )) ?? (
          <tr className="row-inner">
            <td colSpan={4}>{waiting}</td>
          </tr>
        ))}
    </>
  );
}

function Numbers({ stratum: { needed, n, still_needed } }: { stratum: Stratum }) {
  const { t } = useLingui();
  return (
    <>
      <td data-label={t`Direncanakan`} className="num">
        {formatNumber(needed)}
      </td>
      <td data-label={t`Terkumpul`} className="num">
        {formatNumber(n)}
      </td>
      <td data-label={t`Masih perlu`} className="num">
        {still_needed > 0 ? (
          <span className="tag tag-wait">{formatNumber(still_needed)}</span>
        ) : (
          <span className="muted">{needed > 0 ? t`cukup` : t`tidak direncanakan`}</span>
        )}
      </td>
    </>
  );
}
