import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { unitsQuery } from "~/api/directory";
import { useAccount } from "~/api/session";
import type { NewService } from "~/api/types";
import { fieldText } from "~/lib/form-data";
import { type FieldError, useFormErrors } from "~/lib/field-errors";
import { newUuid } from "~/lib/uuid";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextAreaField, TextField } from "~/ui/field";
import { ProblemNotice } from "~/ui/problem-notice";
import { createService } from "./api";

export function NewServiceForm({ government }: { government: string }) {
  const { t } = useLingui();
  const account = useAccount();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const errors = useFormErrors();
  const [key] = useState(newUuid);
  const units = (useQuery(unitsQuery(government)).data?.data ?? []).filter(({ closed_on }) => !closed_on);
  const create = useMutation({
    mutationFn: (body: NewService) => createService(government, key, body),
    onSuccess: async (service) => {
      await queries.invalidateQueries({ queryKey: ["services", government] });
      await navigate({ to: "/meja/layanan/$id/standar", params: { id: service.id } });
    },
  });

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const name = fieldText(form, "name");
    const unit_id = fieldText(form, "unit_id");
    const found: FieldError[] = [];
    if (name.length < 3) found.push({ field: "name", message: t`Isi nama layanan` });
    if (!unit_id) found.push({ field: "unit_id", message: t`Pilih unit` });
    if (!errors.accept(found)) return;
    const aliases = fieldText(form, "aliases")
      .split(",")
      .map((alias) => alias.trim())
      .filter((alias) => alias.length > 1);
    create.mutate({ name, unit_id, description: fieldText(form, "description"), aliases });
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
      {create.error && <ProblemNotice error={create.error} />}
      <TextField id="name" label={t`Nama layanan`} maxLength={200} error={errors.of("name")} />
      <SelectField
        key={units.length}
        id="unit_id"
        label={t`Unit`}
        placeholder={t`Pilih unit`}
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={account.units[0]?.id}
        error={errors.of("unit_id")}
      />
      <TextAreaField id="description" label={t`Uraian singkat`} optional rows={2} maxLength={2000} />
      <TextField
        id="aliases"
        label={t`Kata yang dipakai warga`}
        hint={t`Pisahkan dengan koma. Contoh: bikin ktp, ktp baru.`}
        optional
      />
      <Button type="submit" busy={create.isPending}>
        <Trans>Daftarkan layanan</Trans>
      </Button>
    </form>
  );
}
