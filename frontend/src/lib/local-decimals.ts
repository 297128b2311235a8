import { i18n } from "@lingui/core";

/** Figures inside a text that was written with decimal points, in the way of the page's language. */
export function localDecimals(written: string): string {
  return i18n.locale === "en" ? written : written.replace(/(\d)\.(?=\d)/g, "$1,");
}
