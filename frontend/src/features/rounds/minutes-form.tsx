import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import type { Consultation } from "~/api/types";
import { fieldText } from "~/lib/form-data";
import { type FieldError, useFormErrors } from "~/lib/field-errors";
import { formatDate, todayIso } from "~/lib/format";
import { Button } from "~/ui/button";
import { CheckAnswers } from "~/ui/desk/check-answers";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { makeMinutes, type Minutes, roundKey } from "./api";
import { AgreementRows, EMPTY_AGREEMENT, EMPTY_SIGNATORY, SignatoryRows } from "./minutes-rows";

type Props = { government: string; round: Consultation; etag: string };

/** The record of the forum: PermenPANRB 16/2017 wants who was there, what was agreed and who signed. */
export function MinutesForm({ government, round, etag }: Props) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const errors = useFormErrors();
  const [checking, setChecking] = useState(false);
  const [typed, setTyped] = useState<Minutes>({
    number: "",
    held_on: todayIso(),
    place: round.place ?? "",
    signatories: [
      { ...EMPTY_SIGNATORY, group: "provider" },
      { ...EMPTY_SIGNATORY, group: "users" },
    ],
    agreements: [EMPTY_AGREEMENT],
  });
  const complete: Minutes = {
    ...typed,
    signatories: typed.signatories.filter(({ name }) => name.trim()),
    agreements: typed.agreements.filter(({ problem }) => problem.trim()).map((one) => ({ ...one, due: one.due || null })),
  };
  const make = useMutation({
    mutationFn: () => makeMinutes(government, round.id, etag, complete),
    onSuccess: () => queries.invalidateQueries({ queryKey: roundKey(government, round.id) }),
  });

  function check(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const next = {
      ...typed,
      number: fieldText(form, "number"),
      held_on: fieldText(form, "held_on"),
      place: fieldText(form, "minutes-place"),
    };
    setTyped(next);
    const found: FieldError[] = [];
    if (!next.number) found.push({ field: "number", message: t`Isi nomor berita acara` });
    if (!next.held_on) found.push({ field: "held_on", message: t`Isi tanggal forum` });
    if (!next.place) found.push({ field: "minutes-place", message: t`Isi tempat forum` });
    if (complete.signatories.length < 2)
      found.push({
        field: "signatory-0-name",
        message: t`Isi paling sedikit dua penanda tangan, dari penyelenggara dan dari masyarakat`,
      });
    if (errors.accept(found)) setChecking(true);
  }

  if (checking) {
    return (
      <CheckAnswers
        title={t`Periksa berita acara`}
        facts={[
          { name: t`Nomor`, value: typed.number },
          { name: t`Tempat dan tanggal`, value: `${typed.place}, ${formatDate(typed.held_on)}` },
          { name: t`Penanda tangan`, value: complete.signatories.map(({ name }) => name).join(", ") },
          { name: t`Kesepakatan`, value: complete.agreements.map(({ problem }) => problem).join("; ") || "–" },
        ]}
        consequence={
          <Trans>
            Berita acara dibuat sebagai PDF dari masukan, jawaban, dan daftar hadir. Setelah itu jawaban tidak dapat diubah.
          </Trans>
        }
        action={<Trans>Buat berita acara</Trans>}
        busy={make.isPending}
        error={make.error}
        onConfirm={() => make.mutate()}
        onBack={() => setChecking(false)}
      />
    );
  }
  return (
    <form className="card stack" onSubmit={check} noValidate>
      <h2 className="h3">
        <Trans>Buat berita acara</Trans>
      </h2>
      {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
      <TextField id="number" label={t`Nomor`} defaultValue={typed.number} error={errors.of("number")} />
      <TextField id="held_on" label={t`Tanggal forum`} type="date" defaultValue={typed.held_on} error={errors.of("held_on")} />
      <TextField id="minutes-place" label={t`Tempat`} defaultValue={typed.place} error={errors.of("minutes-place")} />
      <SignatoryRows
        rows={typed.signatories}
        error={errors.of("signatory-0-name")}
        onChange={(signatories) => setTyped({ ...typed, signatories })}
      />
      <AgreementRows rows={typed.agreements} onChange={(agreements) => setTyped({ ...typed, agreements })} />
      <Button type="submit">
        <Trans>Lanjutkan</Trans>
      </Button>
    </form>
  );
}
