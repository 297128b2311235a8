import type { Messages } from "@lingui/core";
import type { Locale } from "~/lib/locale";
import { messages as shellWords } from "./messages/id.po";

const files = import.meta.glob<{ messages: Messages }>(["./messages/en.po", "../features/*/messages/*.po", "../ui/*/messages/*.po"]);

/** The shell's Indonesian words are part of the first script; everything else comes when it is needed. */
export async function fetchCatalogue(feature: string, locale: Locale): Promise<Messages> {
  if (feature === "app" && locale === "id") return shellWords;
  const folder = feature === "app" ? "." : feature.includes("/") ? `../${feature}` : `../features/${feature}`;
  return (await files[`${folder}/messages/${locale}.po`]?.())?.messages ?? {};
}
