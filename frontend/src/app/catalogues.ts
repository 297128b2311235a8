import type { Messages } from "@lingui/core";
import type { Locale } from "~/lib/locale";
import { messages as shellWords } from "./messages/id.po";

const files = import.meta.glob<{ messages: Messages }>([
  "./messages/en.po",
  "../features/*/messages/*.po",
  "../ui/*/messages/*.po",
  "../charts/messages/*.po",
  "../lib/words/messages/*/*.po",
]);

function folderOf(catalogue: string): string {
  if (catalogue === "app") return "./messages";
  if (catalogue.startsWith("words/")) return `../lib/words/messages/${catalogue.slice("words/".length)}`;
  return catalogue === "charts" || catalogue.startsWith("ui/") ? `../${catalogue}/messages` : `../features/${catalogue}/messages`;
}

/** The shell's Indonesian words are part of the first script; everything else comes when it is needed. */
export async function fetchCatalogue(catalogue: string, locale: Locale): Promise<Messages> {
  if (catalogue === "app" && locale === "id") return shellWords;
  const file = files[`${folderOf(catalogue)}/${locale}.po`];
  if (!file) throw new Error(`There are no words for ${catalogue} in ${locale}.`);
  return (await file()).messages;
}
