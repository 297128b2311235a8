import { Trans, useLingui } from "@lingui/react/macro";
import type { ParticipantGroup } from "~/api/types";
import { PARTICIPANT_GROUPS } from "~/lib/words/consultations";
import { word } from "~/lib/words/word";
import { Button } from "~/ui/button";
import { SelectField, TextAreaField, TextField } from "~/ui/field";
import type { Minutes } from "./api";

type Signatory = Minutes["signatories"][number];
type Agreement = Minutes["agreements"][number];

export const EMPTY_SIGNATORY: Signatory = { name: "", position: "", group: "users" };
export const EMPTY_AGREEMENT: Agreement = { problem: "", recommendation: "", owner: "", due: "" };

const GROUPS = Object.keys(PARTICIPANT_GROUPS) as ParticipantGroup[];

type SignatoryProps = { rows: Signatory[]; error: string | undefined; onChange: (rows: Signatory[]) => void };

export function SignatoryRows({ rows, error, onChange }: SignatoryProps) {
  const { t } = useLingui();
  const set = (index: number, part: Partial<Signatory>) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  return (
    <fieldset className="group stack">
      <legend>
        <Trans>Penanda tangan</Trans>
      </legend>
      {rows.map((row, index) => (
        <div key={index} className="stack stack-s">
          <TextField
            id={`signatory-${index}-name`}
            label={t`Nama ${index + 1}`}
            value={row.name}
            error={index === 0 ? error : undefined}
            onChange={(event) => set(index, { name: event.target.value })}
          />
          <TextField
            id={`signatory-${index}-position`}
            label={t`Jabatan ${index + 1}`}
            value={row.position}
            onChange={(event) => set(index, { position: event.target.value })}
          />
          <SelectField
            id={`signatory-${index}-group`}
            label={t`Unsur ${index + 1}`}
            options={GROUPS.map((value) => ({ value, label: word(PARTICIPANT_GROUPS, value) }))}
            value={row.group}
            onChange={(event) => set(index, { group: GROUPS.find((group) => group === event.target.value) ?? "users" })}
          />
        </div>
      ))}
      <Button tone="quiet" small onClick={() => onChange([...rows, EMPTY_SIGNATORY])}>
        <Trans>Tambah penanda tangan</Trans>
      </Button>
    </fieldset>
  );
}

export function AgreementRows({ rows, onChange }: { rows: Agreement[]; onChange: (rows: Agreement[]) => void }) {
  const { t } = useLingui();
  const set = (index: number, part: Partial<Agreement>) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  return (
    <fieldset className="group stack">
      <legend>
        <Trans>Kesepakatan</Trans>
      </legend>
      {rows.map((row, index) => (
        <div key={index} className="stack stack-s">
          <TextAreaField
            id={`agreement-${index}-problem`}
            label={t`Masalah ${index + 1}`}
            rows={2}
            value={row.problem}
            onChange={(event) => set(index, { problem: event.target.value })}
          />
          <TextAreaField
            id={`agreement-${index}-recommendation`}
            label={t`Rekomendasi ${index + 1}`}
            rows={2}
            value={row.recommendation}
            onChange={(event) => set(index, { recommendation: event.target.value })}
          />
          <TextField
            id={`agreement-${index}-owner`}
            label={t`Penanggung jawab ${index + 1}`}
            value={row.owner}
            onChange={(event) => set(index, { owner: event.target.value })}
          />
          <TextField
            id={`agreement-${index}-due`}
            label={t`Batas waktu ${index + 1}`}
            type="date"
            optional
            value={row.due ?? ""}
            onChange={(event) => set(index, { due: event.target.value })}
          />
        </div>
      ))}
      <Button tone="quiet" small onClick={() => onChange([...rows, EMPTY_AGREEMENT])}>
        <Trans>Tambah kesepakatan</Trans>
      </Button>
    </fieldset>
  );
}
