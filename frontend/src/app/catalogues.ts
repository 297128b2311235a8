import type { Messages } from "@lingui/core";
import type { Locale } from "~/lib/locale";
import { messages as shellWords } from "./messages/id.po";

/** The words of the public pages, each fetched with the page that says them. */
const indonesian = import.meta.glob<{ messages: Messages }>([
  "../{charts,ui/case,ui/report,ui/results,ui/standard,ui/survey}/messages/id.po",
  "../features/{board/absent,board/evidence,satisfaction/further}/messages/id.po",
  "../lib/words/messages/*/id.po",
  "../features/{answer-receipt,board,forum,governments,home,kiosk,receipt,recalculation,report,report-intro,satisfaction,services,sign-in,statistics,survey,verification}/messages/id.po",
]);

function folderOf(catalogue: string): string {
  if (catalogue === "app") return "./messages";
  if (catalogue === "app/desk") return "./messages/desk";
  if (catalogue.startsWith("words/")) return `../lib/words/messages/${catalogue.slice("words/".length)}`;
  return catalogue === "charts" || catalogue.startsWith("ui/") ? `../${catalogue}/messages` : `../features/${catalogue}/messages`;
}

async function fetchIndonesian(file: string): Promise<Messages | undefined> {
  return (await indonesian[file]?.())?.messages ?? (await import("./indonesian-desk")).indonesian[file];
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
