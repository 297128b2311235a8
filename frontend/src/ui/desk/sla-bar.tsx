import { useLingui } from "@lingui/react/macro";
import { daysUntil, formatDate, formatDueIn, todayIso } from "~/lib/format";

type Props = { startedOn: string; dueOn: string | null; overdue: boolean };

/** How much of a deadline is used up; the words beside it say the same. */
export function SlaBar({ startedOn, dueOn, overdue }: Props) {
  const { t } = useLingui();
  if (!dueOn) return <span className="muted small">{t`tidak ada tenggat berjalan`}</span>;
  const whole = Math.max(1, daysUntil(dueOn, startedOn));
  const used = Math.min(1, Math.max(0.02, daysUntil(todayIso(), startedOn) / whole));
  const close = !overdue && daysUntil(dueOn) <= 2;
  return (
    <div className="sla">
      <svg className="sla-track" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="8" fill="#e3e7f4" />
        <rect width={overdue ? 100 : used * 100} height="8" fill={overdue ? "#9f1d1a" : close ? "#8a5a2b" : "#24356b"} />
      </svg>
      <span className={overdue ? "small field-error" : "small"}>
        {formatDueIn(dueOn)} · {formatDate(dueOn, "medium")}
      </span>
    </div>
  );
}
