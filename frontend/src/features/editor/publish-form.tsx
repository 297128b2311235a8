import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { fieldText } from "~/lib/form-data";
import { type FieldError, useFormErrors } from "~/lib/field-errors";
import { formatDate, todayIso } from "~/lib/format";
import { word } from "~/lib/words/word";
import { Button } from "~/ui/button";
import { CheckAnswers } from "~/ui/desk/check-answers";
import { Checkbox } from "~/ui/choices";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { MEDIA } from "~/ui/standard-editor/words";
import { draftKey, type Medium, type Publication, publish } from "./api";

type Props = { government: string; serviceId: string; etag: string };

const KINDS: readonly Medium[] = ["website", "board", "banner", "leaflet", "social_media", "radio", "sippn"];

export function PublishForm({ government, serviceId, etag }: Props) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const errors = useFormErrors();
  const [typed, setTyped] = useState<Publication>({ charter: { place: "", date: todayIso() }, media: ["website"] });
  const [checking, setChecking] = useState(false);
  const act = useMutation({
    mutationFn: () => publish({ government, serviceId, etag }, typed),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: draftKey(government, serviceId) });
      await queries.invalidateQueries({ queryKey: ["standard", government, serviceId] });
    },
  });

  function check(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const charter = { place: fieldText(form, "place"), date: fieldText(form, "charter_date") };
    setTyped({ charter, media: KINDS.filter((kind) => form.has(`media-${kind}`)) });
    const found: FieldError[] = [];
    if (charter.place.length < 2) found.push({ field: "place", message: t`Isi tempat maklumat` });
    if (!charter.date) found.push({ field: "charter_date", message: t`Isi tanggal maklumat` });
    if (errors.accept(found)) setChecking(true);
  }

  if (checking) {
    return (
      <CheckAnswers
        title={t`Periksa sebelum menerbitkan`}
        facts={[
          { name: t`Maklumat`, value: `${typed.charter.place}, ${formatDate(typed.charter.date)}` },
          { name: t`Diumumkan lewat`, value: typed.media.map((kind) => word(MEDIA, kind)).join(", ") || "–" },
        ]}
        consequence={
          <Trans>
            Dengan menerbitkan, warga melihat standar ini sebagai janji yang berlaku, dan pengaduan diukur terhadapnya.
          </Trans>
        }
        action={<Trans>Terbitkan standar</Trans>}
        busy={act.isPending}
        error={act.error}
        onConfirm={() => act.mutate()}
        onBack={() => setChecking(false)}
      />
    );
  }
  return (
    <form className="card stack" onSubmit={check} noValidate>
      <h2 className="h3">
        <Trans>Terbitkan dengan maklumat</Trans>
      </h2>
      {errors.list.length > 0 && <ErrorSummary key={errors.attempt} errors={errors.list} />}
      <TextField id="place" label={t`Tempat`} defaultValue={typed.charter.place} error={errors.of("place")} />
      <TextField
        id="charter_date"
        label={t`Tanggal maklumat`}
        type="date"
        defaultValue={typed.charter.date}
        error={errors.of("charter_date")}
      />
      <fieldset className="group">
        <legend>
          <Trans>Diumumkan lewat</Trans>
        </legend>
        <div className="choices">
          {KINDS.map((kind) => (
            <Checkbox key={kind} id={`media-${kind}`} label={word(MEDIA, kind)} defaultChecked={typed.media.includes(kind)} />
          ))}
        </div>
      </fieldset>
      <Button type="submit">
        <Trans>Lanjutkan</Trans>
      </Button>
    </form>
  );
}
