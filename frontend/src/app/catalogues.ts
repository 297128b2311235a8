import type { Messages } from "@lingui/core";
import type { Locale } from "~/lib/locale";
import { messages as shellWords } from "./messages/id.po";

/** The words of the public pages, each fetched with the page that says them. */
const indonesian = import.meta.glob<Messages>(
  [
    "../{charts,ui/case,ui/report,ui/standard}/messages/id.po",
    "../lib/words/messages/*/id.po",
    "../features/{forum,governments,home,receipt,report,report-intro,services,sign-in,statistics,survey,verification}/messages/id.po",
  ],
  { import: "messages" },
);

function folderOf(catalogue: string): string {
  if (catalogue === "app") return "./messages";
  if (catalogue.startsWith("words/")) return `../lib/words/messages/${catalogue.slice("words/".length)}`;
  return catalogue === "charts" || catalogue.startsWith("ui/") ? `../${catalogue}/messages` : `../features/${catalogue}/messages`;
}

async function fetchIndonesian(file: string): Promise<Messages | undefined> {
  return (await indonesian[file]?.()) ?? (await import("./indonesian-desk")).indonesian[file];
}

async function fetchEnglish(file: string): Promise<Messages | undefined> {
  const { english } = await import("./english-public");
  return english[file] ?? (await import("./english-desk")).english[file];
}

/** The shell's Indonesian words are part of the first script; everything else comes when it is needed. */
export async function fetchCatalogue(catalogue: string, locale: Locale): Promise<Messages> {
  if (catalogue === "app" && locale === "id") return shellWords;
  const file = `${folderOf(catalogue)}/${locale}.po`;
  const messages = await (locale === "en" ? fetchEnglish(file) : fetchIndonesian(file));
  if (!messages) throw new Error(`There are no words for ${catalogue} in ${locale}.`);
  return messages;
}
