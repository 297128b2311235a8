import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, type FormEvent } from "react";
import { unitsQuery } from "~/api/directory";
import { useAccount } from "~/api/session";
import { fieldText } from "~/lib/form-data";
import { useFormErrors } from "~/lib/field-errors";
import { isRunning, type Job, rowFaults, rowWarnings, sizeOf } from "~/lib/job";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextField } from "~/ui/field";
import { JobView } from "~/ui/desk/job-view";
import { ProblemNotice } from "~/ui/problem-notice";
import { type ImportOrder, importServices, jobQuery } from "./api";

/** First a trial that stores nothing, then the same file in earnest. */
export function ImportPanel({ government }: { government: string }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const errors = useFormErrors();
  const account = useAccount();
  const [order, setOrder] = useState<ImportOrder | null>(null);
  const [jobId, setJobId] = useState<string | null>(null);
  const units = (useQuery(unitsQuery(government)).data?.data ?? []).filter(({ closed_on }) => !closed_on);
  const job = useQuery(jobQuery(government, jobId)).data;
  const start = useMutation({
    mutationFn: (wanted: ImportOrder) => importServices(government, wanted),
    onSuccess: ({ id }, wanted) => {
      setOrder(wanted);
      setJobId(id);
    },
  });
  const stored = job?.state === "succeeded" && order?.dryRun === false;
  useEffect(() => {
    if (!stored) return;
    void queries.invalidateQueries({ queryKey: ["services", government] });
    void queries.invalidateQueries({ queryKey: ["drafts", government] });
  }, [stored, queries, government]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const file = form.get("berkas");
    const given = file instanceof File && file.size > 0;
    if (!errors.accept(given ? [] : [{ field: "berkas", message: t`Pilih berkas XLSX atau JSON` }]) || !given) return;
    setJobId(null);
    start.mutate({ file, dryRun: true, unitId: fieldText(form, "import-unit") || null });
  }

  const clean = job?.state === "succeeded" && rowFaults(job.result).total === 0;
  return (
    <div className="stack">
      <p className="measure">
        <Trans>
          Isi <a href={`/api/standards/v1/governments/${government}/import-template`}>lembar kerja templat</a>, lalu unggah.
          Berkas diuji dahulu tanpa menyimpan apa pun; kesalahan ditunjukkan per sel.
        </Trans>
      </p>
      <form className="stack" onSubmit={submit} noValidate>
        {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
        {start.error && <ProblemNotice error={start.error} />}
        <TextField id="berkas" type="file" accept=".xlsx,.json" label={t`Berkas`} error={errors.of("berkas")} />
        <SelectField
          key={units.length}
          id="import-unit"
          label={t`Unit bila tidak disebut dalam berkas`}
          optional
          placeholder={t`Tidak ada`}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={account.units[0]?.id}
        />
        <Button type="submit" tone="quiet" busy={start.isPending || isRunning(job)}>
          <Trans>Uji berkas</Trans>
        </Button>
      </form>
      {job && (
        <JobView job={job}>
          <Outcome job={job} stored={stored} />
        </JobView>
      )}
      {clean && order?.dryRun && (
        <Button busy={start.isPending} onClick={() => start.mutate({ ...order, dryRun: false })}>
          <Trans>Impor sekarang</Trans>
        </Button>
      )}
    </div>
  );
}

function Outcome({ job, stored }: { job: Job; stored: boolean }) {
  const warnings = rowWarnings(job.result);
  const count = sizeOf(job.result, "services");
  return (
    <>
      <div className="notice notice-good">
        <p>
          {stored ? (
            <Plural value={count} other="# layanan disimpan." />
          ) : (
            <Plural value={count} other="# layanan siap diimpor; belum ada yang disimpan." />
          )}
        </p>
      </div>
      {warnings.length > 0 && (
        <details className="more">
          <summary>
            <Plural value={warnings.length} other="# catatan" />
          </summary>
          <ul>
            {warnings.map((warning, index) => (
              <li key={index}>
                {[warning.place, warning.column].filter(Boolean).join(" ")} – {warning.detail}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
