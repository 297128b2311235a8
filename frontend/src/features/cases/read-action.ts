import type { FieldError } from "~/lib/field-errors";
import { fieldText } from "~/lib/form-data";
import { parseRupiah } from "~/lib/format";
import type { ActionField } from "./action-fields";

type Body = Record<string, unknown>;

function valueOf(field: ActionField, typed: string): unknown {
  if (field.kind === "lines") {
    return typed
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
  }
  if (field.kind === "money") return parseRupiah(typed);
  return typed || null;
}

/** The body of a step. Compensation is one thing to the service: a sum and the day it is due. */
export function readAction(fields: readonly ActionField[], form: FormData): Body {
  const { amount, pay_by, ...body } = Object.fromEntries(
    fields.map((field): [string, unknown] => [field.name, valueOf(field, fieldText(form, field.name))]),
  );
  if (amount && pay_by) body.compensation = { amount, pay_by };
  return body;
}

export function missingFields(
  fields: readonly ActionField[],
  form: FormData,
  message: (field: ActionField) => string,
): FieldError[] {
  const missing = fields.filter((field) => field.required && !fieldText(form, field.name));
  const halfPaid = Boolean(fieldText(form, "amount")) !== Boolean(fieldText(form, "pay_by"));
  const compensation = halfPaid
    ? fields.filter(({ name }) => (name === "amount" || name === "pay_by") && !fieldText(form, name))
    : [];
  return [...missing, ...compensation].map((field) => ({ field: field.name, message: message(field) }));
}
