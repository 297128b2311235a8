import { useLingui } from "@lingui/react/macro";
import type { Deadline } from "~/api/types";
import { daysUntil, formatDate, formatDueIn } from "~/lib/format";

export function ClockList({ clocks, reader }: { clocks: readonly Deadline[]; reader: "reporter" | "officer" }) {
  const { t } = useLingui();
  if (clocks.length === 0) return <p className="muted">{t`Tidak ada batas waktu yang berjalan.`}</p>;
  const reporter = reader === "reporter" ? t`Anda` : t`Pelapor`;
  return (
    <ul className="link-list">
      {clocks.map((clock) => (
        <li key={`${clock.clock}-${clock.due_on}`}>
          <div className="strong">
            {clock.waits_for === "reporter" ? reporter : t`Pemerintah`}: {clock.duty}
          </div>
          <div className="small">
            {formatDate(clock.due_on)} <ClockTag clock={clock} />
          </div>
          <div className="small muted">{clock.basis}</div>
        </li>
      ))}
    </ul>
  );
}

function ClockTag({ clock }: { clock: Deadline }) {
  const { t } = useLingui();
  if (clock.state === "running") {
    const days = daysUntil(clock.due_on);
    return <span className={`tag ${days <= 2 ? "tag-wait" : ""}`}>{formatDueIn(clock.due_on)}</span>;
  }
  if (clock.state === "overdue") return <span className="tag tag-bad">{formatDueIn(clock.due_on)}</span>;
  const words = { met: t`terpenuhi`, late: t`terlambat`, paused: t`dijeda`, expired: t`lewat`, cancelled: t`tidak berlaku lagi` };
  return <span className={`tag ${clock.state === "late" ? "tag-bad" : "tag-plain"}`}>{words[clock.state]}</span>;
}
