import { i18n, type MessageDescriptor } from "@lingui/core";

/** The name of a value in the reader's language; a value newer than this program is shown as it came. */
export function word(names: Record<string, MessageDescriptor>, value: string): string {
  const name = names[value];
  return name ? i18n._(name) : value;
}
