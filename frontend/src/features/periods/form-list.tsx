import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { periodKey } from "~/api/survey-periods";
import type { Period, SurveyChannel } from "~/api/types";
import { fieldText } from "~/lib/form-data";
import { newUuid } from "~/lib/uuid";
import { SURVEY_CHANNELS } from "~/lib/words/surveys";
import { word } from "~/lib/words/word";
import { Button } from "~/ui/button";
import { CopyButton } from "~/ui/copy-button";
import { type Done, useDone } from "~/ui/desk/done-notice";
import { Empty } from "~/ui/empty";
import { SelectField } from "~/ui/field";
import { ProblemNotice } from "~/ui/problem-notice";
import { QueryView } from "~/ui/query-view";
import { createForm, formsQuery } from "./api";

const CHANNELS: readonly SurveyChannel[] = ["qr", "kiosk", "counter", "web"];

export function FormList({ government, period, mayManage }: { government: string; period: Period; mayManage: boolean }) {
  const { t } = useLingui();
  const query = useQuery(formsQuery(government, period.id));
  const done = useDone();
  const serviceName = (id: string | null) => period.services.find(({ service_id }) => service_id === id)?.name ?? t`Seluruh unit`;
  return (
    <section className="stack">
      <h2>
        <Trans>Formulir dan QR</Trans>
      </h2>
      {done.notice}
      <QueryView
        query={query}
        isEmpty={({ data }) => data.length === 0}
        empty={<Empty title={t`Masa survei ini belum punya formulir.`} />}
      >
        {({ data }) => (
          <ul className="link-list">
            {data.map((form) => (
              <li key={form.code} className="form-row">
                <img
                  src={`/api/survey/v1/forms/${form.code}/qr`}
                  alt={t`QR formulir ${form.code}`}
                  width="96"
                  height="96"
                  loading="lazy"
                />
                <div className="stack stack-s">
                  <span>
                    <strong>{serviceName(form.service_id)}</strong>
                    <br />
                    <span className="small muted">{word(SURVEY_CHANNELS, form.channel)}</span>
                  </span>
                  <a href={form.url} className="small">
                    {form.url}
                  </a>
                  <div className="row no-print">
                    <CopyButton text={form.url}>
                      <Trans>Salin tautan</Trans>
                    </CopyButton>
                  </div>
                </div>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
      {mayManage && period.state !== "sealed" && !period.revises_id && (
        <AddForm
          key={query.data?.data.length}
          government={government}
          period={period}
          existing={query.data?.data ?? []}
          onDone={done.tell}
        />
      )}
    </section>
  );
}

type AddProps = { government: string; period: Period; existing: readonly { code: string }[]; onDone: Done["tell"] };

function AddForm({ government, period, existing, onDone }: AddProps) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [key] = useState(newUuid);
  const create = useMutation({
    mutationFn: (chosen: { service: string | null; channel: SurveyChannel }) =>
      createForm(government, period.id, key, chosen.service, chosen.channel),
    onSuccess: async ({ code }, { channel }) => {
      // One form serves one service in one way: asking for it again gives the same.
      const old = existing.some((form) => form.code === code);
      await queries.invalidateQueries({ queryKey: periodKey(government, period.id) });
      const way = word(SURVEY_CHANNELS, channel);
      onDone(
        old
          ? t`Formulir untuk itu sudah ada: ${code}, ${way}.`
          : t`Formulir ${code} dibuat: ${way}. QR dan tautannya ada dalam daftar ini.`,
      );
    },
  });
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const channel = CHANNELS.find((known) => known === fieldText(form, "channel")) ?? "qr";
    create.mutate({ service: fieldText(form, "form-service") || null, channel });
  }
  return (
    <form className="card stack" onSubmit={submit}>
      <h3>
        <Trans>Buat formulir</Trans>
      </h3>
      {create.error && <ProblemNotice error={create.error} />}
      <SelectField
        id="form-service"
        label={t`Untuk layanan`}
        placeholder={t`Seluruh unit`}
        options={period.services.map(({ service_id, name }) => ({ value: service_id, label: name }))}
      />
      <SelectField
        id="channel"
        label={t`Cara mengisi`}
        options={CHANNELS.map((value) => ({ value, label: word(SURVEY_CHANNELS, value) }))}
      />
      <Button type="submit" tone="quiet" busy={create.isPending}>
        <Trans>Buat</Trans>
      </Button>
    </form>
  );
}
