import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useReducer, useState } from "react";
import { periodKey } from "~/api/survey-periods";
import { newUuid } from "~/lib/uuid";
import { Button } from "~/ui/button";
import { ProblemNotice } from "~/ui/problem-notice";
import { saveAnswers, storedNothing } from "./api";
import { cellKey, type Column, paperAnswer, type Row } from "./columns";
import { keepRows, keptRows, type SheetName } from "./kept-sheets";
import { edit, type Edit, MOST_ROWS, openSheet, readiness, type Sheet } from "./sheet";
import { SheetTable } from "./sheet-table";

type Props = {
  government: string;
  name: SheetName;
  /** Everything that can be asked, and of it what is shown: what was typed before is sent all the same. */
  all: readonly Column[];
  columns: readonly Column[];
};

/** One sheet: what is typed stays in this browser until the service has acknowledged it. */
export function PaperSheet({ government, name, all, columns }: Props) {
  const queries = useQueryClient();
  const tools = { columns, newId: newUuid };
  const [sheet, dispatch] = useReducer((before: Sheet, change: Edit) => edit(before, change, tools), null, () =>
    openSheet(keptRows(name), tools),
  );
  const onEdit = useCallback((change: Edit) => dispatch(change), []);
  const [saved, setSaved] = useState(0);
  const { complete, unfinished } = readiness(sheet, columns);
  useEffect(() => keepRows(name, sheet.rows), [name, sheet.rows]);

  const save = useMutation({
    mutationFn: (rows: Row[]) => {
      const ids = new Set(rows.map(({ id }) => id));
      dispatch({ type: "sending", ids });
      // Written before it is sent: a browser that dies now knows tomorrow what it has to ask again.
      keepRows(name, sheet.rows.map((row) => (ids.has(row.id) ? { ...row, pending: true } : row)));
      return saveAnswers(
        government,
        name.period,
        name.service,
        rows.map((row) => paperAnswer(row, all, name.day)),
      );
    },
    onSuccess: async (refusals) => {
      dispatch({ type: "judged", refusals });
      setSaved((before) => before + [...refusals.values()].filter((refusal) => refusal === null).length);
      await queries.invalidateQueries({ queryKey: [...periodKey(government, name.period), "progress"] });
    },
    onError: (error, rows) => {
      if (storedNothing(error)) dispatch({ type: "judged", refusals: new Map(rows.map(({ id }) => [id, error.title])) });
    },
  });
  const { mutate, isPending } = save;
  const send = useCallback(() => {
    if (complete.length > 0 && !isPending) mutate(complete);
  }, [complete, isPending, mutate]);
  const full = complete.length === MOST_ROWS;
  useEffect(() => {
    if (full) send();
    // A full sheet is sent once; what was refused or not heard of then waits for the person.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [full]);

  return (
    <div className="stack">
      {save.error && <ProblemNotice error={save.error} />}
      <Refusals rows={sheet.rows} />
      <SheetTable sheet={sheet} columns={columns} onEdit={onEdit} onSave={send} />
      <Meaning column={columns[sheet.at.column]} />
      <div className="row">
        <Button busy={isPending} onClick={send}>
          <Plural value={complete.length} _0="Belum ada baris lengkap" other="Simpan # jawaban" />
        </Button>
        <Button tone="quiet" onClick={() => onEdit({ type: "undo" })}>
          <Trans>Urungkan</Trans>
        </Button>
        <p role="status" className="small">
          {saved > 0 && <Plural value={saved} other="# jawaban sudah tersimpan." />}{" "}
          {unfinished > 0 && <Plural value={unfinished} other="# baris belum lengkap." />}{" "}
          {sheet.rows.some(({ pending }) => pending) && !isPending && (
            <Trans>Baris yang menunggu belum pasti tersimpan: tekan Simpan lagi, tidak akan terhitung dua kali.</Trans>
          )}
        </p>
      </div>
      <Legend columns={columns} />
    </div>
  );
}

function Refusals({ rows }: { rows: readonly Row[] }) {
  const { t } = useLingui();
  const refused = rows.flatMap(({ refusal }, index) => (refusal === null ? [] : [{ number: index + 1, refusal }]));
  if (refused.length === 0) return null;
  return (
    <div className="notice notice-bad" role="alert">
      <p className="strong">
        <Plural value={refused.length} other="# baris ditolak" />
      </p>
      <ul>
        {refused.map(({ number, refusal }) => (
          <li key={number}>{t`Baris ${number}: ${refusal}`}</li>
        ))}
      </ul>
    </div>
  );
}

/** What may be typed into the box that has the focus. */
function Meaning({ column }: { column: Column | undefined }) {
  if (!column) return null;
  return (
    <p className="small">
      <strong>{column.label === column.name ? column.name : `${column.label} ${column.name}`}</strong>{" "}
      {column.options.map(({ name }, index) => `${index + 1} ${name}`).join(" · ")}
    </p>
  );
}

function Legend({ columns }: { columns: readonly Column[] }) {
  return (
    <details className="more">
      <summary>
        <Trans>Arti angka setiap kolom</Trans>
      </summary>
      <dl className="facts">
        {columns.map((column) => (
          <div key={cellKey(column)}>
            <dt>{column.label === column.name ? column.name : `${column.label} · ${column.name}`}</dt>
            <dd>{column.options.map(({ name }, index) => `${index + 1} ${name}`).join(" · ")}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
