/** The trimmed text of a field; "" when it was left empty or is not on the form. */
export function fieldText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
}
