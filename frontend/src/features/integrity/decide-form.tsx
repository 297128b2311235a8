import { plural } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { isProblem } from "~/api/problem";
import { periodKey } from "~/api/survey-periods";
import type { Invalidation, Period } from "~/api/types";
import { fieldText } from "~/lib/form-data";
import { type FieldError, useFormErrors } from "~/lib/field-errors";
import { Button } from "~/ui/button";
import { RadioGroup } from "~/ui/choices";
import { useFocusBack } from "~/ui/desk/focus-back";
import { ErrorSummary } from "~/ui/error-summary";
import { TextAreaField } from "~/ui/field";
import { ProblemNotice } from "~/ui/problem-notice";
import { decideInvalidation } from "./api";
import { SHORTEST_REASON } from "./dismiss-form";

type Props = { government: string; period: Period; one: Invalidation; onDone: (words: string) => void };

/** The second person: the answers stay out, or count again. */
export function DecideForm(props: Props) {
  const [open, setOpen] = useState(false);
  const { place, giveBack } = useFocusBack<HTMLButtonElement>();
  function close() {
    setOpen(false);
    giveBack();
  }
  if (open) return <Decide {...props} onClose={close} />;
  return (
    <div className="row no-print">
      <Button tone="quiet" small ref={place} onClick={() => setOpen(true)}>
        <Trans>Putuskan</Trans>
      </Button>
    </div>
  );
}

function Decide({ government, period, one, onDone, onClose }: Props & { onClose: () => void }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const errors = useFormErrors();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const of = (name: string) => `${name}-${one.id}`;
  const renew = async () => {
    await queries.invalidateQueries({ queryKey: periodKey(government, period.id) });
    await queries.invalidateQueries({ queryKey: ["index", government] });
  };
  const decide = useMutation({
    mutationFn: ({ approve, reason }: { approve: boolean; reason: string }) =>
      decideInvalidation(government, one, approve, reason),
    onSuccess: async (_, { approve }) => {
      await renew();
      onDone(
        approve
          ? t`${plural(one.answers, { other: "# jawaban dibatalkan: tidak dihitung lagi." })}`
          : t`${plural(one.answers, { other: "# jawaban dikembalikan: dihitung seperti semula." })}`,
      );
    },
  });

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [decision, reason] = [fieldText(form, of("decision")), fieldText(form, of("why"))];
    const found: FieldError[] = [];
    if (!decision) found.push({ field: of("decision"), message: t`Pilih keputusan` });
    if (reason.length < SHORTEST_REASON)
      found.push({ field: of("why"), message: t`Tulis alasannya, sedikitnya ${SHORTEST_REASON} huruf` });
    if (errors.accept(found)) decide.mutate({ approve: decision === "approve", reason });
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <h4 ref={heading} tabIndex={-1}>
        <Plural value={one.answers} other="Putuskan # jawaban ini" />
      </h4>
      {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
      {decide.error && <ProblemNotice error={decide.error} />}
      {isProblem(decide.error, "VersionStale", "AlreadyDecided") && (
        <Button tone="quiet" small onClick={() => void renew()}>
          <Trans>Muat yang tersimpan</Trans>
        </Button>
      )}
      <RadioGroup
        name={of("decision")}
        legend={t`Keputusan Anda`}
        error={errors.of(of("decision"))}
        choices={[
          { value: "approve", label: t`Batalkan jawaban`, hint: t`Tidak dihitung lagi; jumlah dan alasannya ditulis dalam laporan` },
          { value: "restore", label: t`Kembalikan jawaban`, hint: t`Jawaban dihitung seperti semula` },
        ]}
      />
      <TextAreaField
        id={of("why")}
        label={t`Alasan`}
        hint={t`Disimpan untuk seterusnya; jangan menyebut nama warga.`}
        rows={2}
        maxLength={1000}
        error={errors.of(of("why"))}
      />
      <div className="row">
        <Button type="submit" busy={decide.isPending}>
          <Trans>Simpan keputusan</Trans>
        </Button>
        <Button tone="quiet" onClick={onClose}>
          <Trans>Batal</Trans>
        </Button>
      </div>
    </form>
  );
}
