import { Trans, useLingui } from "@lingui/react/macro";
import { formatNumber, parseRupiah } from "~/lib/format";
import { word } from "~/lib/words/word";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/choices";
import { SelectField, TextAreaField, TextField } from "~/ui/field";
import type { Item, ItemField } from "./item-fields";

type Props = {
  item: Item;
  position: number;
  count: number;
  fields: readonly ItemField[];
  faulty: (field: string) => string | undefined;
  onChange: (item: Item) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** One item of a component with its fields, and the means to move or remove it. */
export function ItemEditor({ item, position, count, fields, faulty, onChange, onMove, onRemove }: Props) {
  const { t } = useLingui();
  const title = t`Butir ${position + 1}`;
  return (
    <fieldset className="card item-editor">
      <legend className="visually-hidden">{title}</legend>
      <div className="row row-end">
        <span className="article-no" aria-hidden="true">
          {position + 1}
        </span>
        <span className="row no-print">
          <Button tone="quiet" small disabled={position === 0} onClick={() => onMove(-1)}>
            <Trans>Naik</Trans> <span className="visually-hidden">{title}</span>
          </Button>
          <Button tone="quiet" small disabled={position === count - 1} onClick={() => onMove(1)}>
            <Trans>Turun</Trans> <span className="visually-hidden">{title}</span>
          </Button>
          <Button tone="quiet" small onClick={onRemove}>
            <Trans>Hapus</Trans> <span className="visually-hidden">{title}</span>
          </Button>
        </span>
      </div>
      <ItemFields item={item} fields={fields} faulty={faulty} onChange={onChange} />
    </fieldset>
  );
}

type FieldsProps = Pick<Props, "item" | "fields" | "faulty" | "onChange">;

export function ItemFields({ item, fields, faulty, onChange }: FieldsProps) {
  return (
    <div className="item-fields">
      {fields
        .filter((field) => !field.when || field.when(item))
        .map((field) => (
          <FieldEditor
            key={field.name}
            id={`${item.id}-${field.name}`}
            field={field}
            value={item[field.name]}
            error={faulty(field.name)}
            onChange={(value) => onChange({ ...item, [field.name]: value })}
          />
        ))}
    </div>
  );
}

type FieldProps = { id: string; field: ItemField; value: unknown; error: string | undefined; onChange: (value: unknown) => void };

function FieldEditor({ id, field, value, error, onChange }: FieldProps) {
  const { t } = useLingui();
  const label = t(field.label);
  const optional = (field.kind === "line" || field.kind === "text") && !field.required;
  const text = typeof value === "string" ? value : "";
  if (field.kind === "flag") return <Checkbox id={id} label={label} checked={value === true} onChange={onChange} />;
  if (field.kind === "choice") {
    const options = Object.keys(field.words).map((key) => ({ value: key, label: word(field.words, key) }));
    return (
      <SelectField
        id={id}
        label={label}
        options={options}
        value={text}
        width="mid"
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  if (field.kind === "text") {
    return (
      <TextAreaField
        id={id}
        label={label}
        rows={2}
        maxLength={2000}
        optional={optional}
        value={text}
        error={error}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  if (field.kind === "line") {
    return (
      <TextField
        id={id}
        label={label}
        maxLength={300}
        optional={optional}
        value={text}
        error={error}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  const figure = typeof value === "number" ? value : 0;
  return (
    <TextField
      id={id}
      label={label}
      width="short"
      inputMode="numeric"
      prefix={field.kind === "money" ? "Rp" : ""}
      value={figure === 0 ? "" : formatNumber(figure)}
      error={error}
      onChange={(event) => onChange(parseRupiah(event.target.value) ?? 0)}
    />
  );
}
