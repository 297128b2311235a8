import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, type FormEvent } from "react";
import { periodKey } from "~/api/survey-periods";
import type { Period } from "~/api/types";
import { fieldText } from "~/lib/form-data";
import { useFormErrors } from "~/lib/field-errors";
import { formatList } from "~/lib/format";
import { countIn, isRunning, namesIn } from "~/lib/job";
import { Button } from "~/ui/button";
import { RadioGroup } from "~/ui/choices";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextField } from "~/ui/field";
import { DownloadButton } from "~/ui/desk/download-button";
import { JobView } from "~/ui/desk/job-view";
import { ProblemNotice } from "~/ui/problem-notice";
import { type AnswerFile, importAnswers, importJobQuery } from "./api";
import { ImportColumns } from "./import-columns";

export function ImportAnswers({ government, period }: { government: string; period: Period }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const errors = useFormErrors();
  const [jobId, setJobId] = useState<string | null>(null);
  const job = useQuery(importJobQuery(government, jobId)).data;
  const upload = useMutation({
    mutationFn: (answers: AnswerFile) => importAnswers(government, period.id, answers),
    onSuccess: ({ id }) => setJobId(id),
  });
  const ignored = namesIn(job?.result ?? null, "ignored_columns");
  const ended = job !== undefined && !isRunning(job);
  useEffect(() => {
    if (ended) void queries.invalidateQueries({ queryKey: periodKey(government, period.id) });
  }, [ended, queries, government, period.id]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const file = form.get("answers");
    const given = file instanceof File && file.size > 0;
    if (!errors.accept(given ? [] : [{ field: "answers", message: t`Pilih berkas CSV atau XLSX` }]) || !given) return;
    setJobId(null);
    const order = fieldText(form, "order") === "regulation" ? "regulation" : "questionnaire";
    upload.mutate({ file, order, serviceId: fieldText(form, "import-service") || null });
  }

  return (
    <section className="card stack">
      <h2 className="h3">
        <Trans>Unggah jawaban kertas</Trans>
      </h2>
      <form className="stack" onSubmit={submit} noValidate>
        {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
        {upload.error && <ProblemNotice error={upload.error} />}
        <TextField
          id="answers"
          type="file"
          accept=".csv,.xlsx"
          label={t`Berkas`}
          hint={t`CSV atau XLSX, satu baris untuk satu responden. Paling besar 64 MB.`}
          error={errors.of("answers")}
        />
        <ImportColumns period={period} />
        <SelectField
          id="import-service"
          label={t`Untuk layanan`}
          placeholder={t`Seluruh unit`}
          options={period.services.map(({ service_id, name }) => ({ value: service_id, label: name }))}
        />
        <RadioGroup
          name="order"
          legend={t`Arti U8 dan U9`}
          defaultValue="questionnaire"
          choices={[
            { value: "questionnaire", label: t`Urutan kuesioner: U8 sarana, U9 pengaduan` },
            { value: "regulation", label: t`Urutan batang tubuh: U8 pengaduan, U9 sarana` },
          ]}
        />
        <Button type="submit" tone="quiet" busy={upload.isPending || isRunning(job)}>
          <Trans>Unggah</Trans>
        </Button>
      </form>
      {job && (
        <JobView job={job}>
          <div className="notice notice-good">
            <p>
              <Plural value={countIn(job.result, "imported")} other="# jawaban baru disimpan." />{" "}
              <Plural value={countIn(job.result, "repeated")} other="# sudah ada sebelumnya." />
            </p>
          </div>
        </JobView>
      )}
      {job && ignored.length > 0 && <p className="small">{t`Kolom yang tidak dibaca sebagai jawaban: ${formatList(ignored)}.`}</p>}
      {job && countIn(job.result, "errors_total") > 0 && (
        <p>
          <DownloadButton path={`/api/survey/v1/governments/${government}/imports/${job.id}/faults`}>
            <Trans>Unduh semua kesalahan (CSV)</Trans>
          </DownloadButton>
        </p>
      )}
    </section>
  );
}
