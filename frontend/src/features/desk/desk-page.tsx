import { plural } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQueries, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useDeskGovernment } from "~/api/desk-government";
import { unitsQuery } from "~/api/directory";
import { mayI, useAccount } from "~/api/session";
import type { Task } from "~/api/types";
import { formatDate, formatDueIn, todayIso } from "~/lib/format";
import { Empty } from "~/ui/empty";
import { Page } from "~/ui/page";
import { ProblemNotice } from "~/ui/problem-notice";
import { Loading } from "~/ui/query-view";
import { SpaLink } from "~/ui/spa-link";
import { taskQueries } from "./api";
import { type Group, groupTasks } from "./group-tasks";
import { taskTitle } from "./task-title";

/** What has to be done, by when: the first page of the desk is a list of work, not of figures. */
export function DeskPage() {
  const { t } = useLingui();
  const account = useAccount();
  const government = useDeskGovernment();
  const results = useQueries({ queries: taskQueries(government) });
  const units = useQuery(unitsQuery(government)).data?.data ?? [];
  const [only, ...others] = account.units;
  // Whoever works for one unit reads its name above all tasks.
  const alone = others.length === 0 ? only?.id : undefined;
  const unitOf = ({ unit_id }: Task) => (unit_id === alone ? undefined : units.find(({ id }) => id === unit_id)?.name);
  const tasks: Task[] = results.flatMap(({ data }) => data?.data ?? []);
  const pending = results.some(({ isPending }) => isPending);
  const groups = groupTasks(tasks, todayIso());
  const late = groups.get("overdue")?.length ?? 0;
  const count = tasks.length;
  const waiting = late > 0 ? t`${late} dari ${plural(count, { other: "# tugas" })} sudah lewat batas` : t`${plural(count, { other: "# tugas menunggu Anda" })}`;
  const headline = pending ? t`Tugas Anda` : count === 0 ? t`Semua tugas selesai` : waiting;
  return (
    <Page title={headline} tabTitle={t`Tugas`} kicker={account.units.map(({ name }) => name).join(", ") || undefined}>
      <div className="stack stack-l">
        {account.otp_missing && <SecondFactorNotice />}
        {results.map(
          (result, index) =>
            result.error && <ProblemNotice key={index} error={result.error} onRetry={() => void result.refetch()} />,
        )}
        <Loading active={pending} />
        {[...groups].map(([group, own]) => (
          <TaskGroup key={group} group={group} tasks={own} unitOf={unitOf} />
        ))}
        {!pending && count === 0 && (
          <Empty title={t`Tidak ada tugas yang menunggu Anda.`}>
            {mayI(account, "standards:read") && (
              <p>
                <Link to="/meja/layanan">
                  <Trans>Lihat layanan dan standarnya</Trans>
                </Link>
              </p>
            )}
          </Empty>
        )}
      </div>
    </Page>
  );
}

type GroupProps = { group: Group; tasks: Task[]; unitOf: (task: Task) => string | undefined };

function TaskGroup({ group, tasks, unitOf }: GroupProps) {
  const { t } = useLingui();
  const names: Record<Group, string> = {
    overdue: t`Lewat batas waktu`,
    today: t`Hari ini`,
    week: t`Tujuh hari ke depan`,
    later: t`Nanti`,
    undated: t`Tanpa batas waktu`,
  };
  return (
    <section>
      <div className="section-head">
        <h2>{names[group]}</h2>
        <span className="muted small">
          <Plural value={tasks.length} other="# tugas" />
        </span>
      </div>
      <ul className="link-list tasks">
        {tasks.map((task) => (
          <li key={`${task.kind}-${task.id}`}>
            <div>
              <SpaLink href={task.href} className="title">
                {taskTitle(task.title)}
              </SpaLink>
              {unitOf(task) && <div className="small muted">{unitOf(task)}</div>}
            </div>
            {task.due_on && (
              <span className="num small">
                <span className={`tag ${group === "overdue" ? "tag-bad" : group === "today" ? "tag-wait" : "tag-plain"}`}>
                  {formatDueIn(task.due_on)}
                </span>
                <br />
                <span className="muted">{formatDate(task.due_on, "medium")}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function SecondFactorNotice() {
  return (
    <div className="notice notice-warn">
      <p>
        <Trans>Peran Anda memerlukan kode sekali pakai. Sampai autentikator dipasang, kewenangan itu belum aktif.</Trans>{" "}
        <Link to="/meja/akun">
          <Trans>Pasang sekarang</Trans>
        </Link>
      </p>
    </div>
  );
}
