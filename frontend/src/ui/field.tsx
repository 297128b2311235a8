import { Trans } from "@lingui/react/macro";
import type { ComponentProps, ReactNode } from "react";

type FieldFrame = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
};

type Described = { id: string; name: string; "aria-describedby": string | undefined; "aria-invalid": true | undefined };

function describe({ id, hint, error }: FieldFrame): Described {
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return {
    id,
    name: id,
    "aria-describedby": described || undefined,
    "aria-invalid": error ? true : undefined,
  };
}

function Frame({ id, label, hint, error, optional, children }: FieldFrame & { children: ReactNode }) {
  return (
    <div className="field" data-invalid={error ? true : undefined}>
      <label htmlFor={id}>
        {label} {optional && <Optional />}
      </label>
      {hint && (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children}
    </div>
  );
}

export function Optional() {
  return (
    <span className="optional">
      <Trans>(boleh dikosongkan)</Trans>
    </span>
  );
}

type Width = "short" | "mid" | "full";

function inputClass(width: Width = "full", small = false): string {
  return ["input", width !== "full" && `input-${width}`, small && "input-small"].filter(Boolean).join(" ");
}

type TextFieldProps = FieldFrame &
  Omit<ComponentProps<"input">, "id" | "name" | "width"> & { width?: Width; prefix?: string; small?: boolean };

export function TextField({ label, hint, error, optional, width, prefix, small, ...input }: TextFieldProps) {
  const frame = { id: input.id, label, hint, error, optional: optional ?? false };
  const control = <input type="text" className={inputClass(width, small)} {...input} {...describe(frame)} />;
  return (
    <Frame {...frame}>
      {prefix ? (
        <div className="prefixed">
          <span aria-hidden="true">{prefix}</span>
          {control}
        </div>
      ) : (
        control
      )}
    </Frame>
  );
}

type AreaProps = FieldFrame & Omit<ComponentProps<"textarea">, "id" | "name"> & { width?: Width };

export function TextAreaField({ label, hint, error, optional, width, ...area }: AreaProps) {
  const frame = { id: area.id, label, hint, error, optional: optional ?? false };
  return (
    <Frame {...frame}>
      <textarea className={inputClass(width)} rows={5} {...area} {...describe(frame)} />
    </Frame>
  );
}

export type Option = { value: string; label: string; lang?: string };

type SelectProps = FieldFrame &
  Omit<ComponentProps<"select">, "id" | "name"> & {
    options: readonly Option[];
    placeholder?: string;
    width?: Width;
    small?: boolean;
  };

export function SelectField({ label, hint, error, optional, width, options, placeholder, small, ...select }: SelectProps) {
  const frame = { id: select.id, label, hint, error, optional: optional ?? false };
  return (
    <Frame {...frame}>
      <select className={inputClass(width, small)} {...select} {...describe(frame)}>
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}
