import { i18n, type Messages } from "@lingui/core";

export const LOCALES = ["id", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** Fetches one feature's words in one language; the application knows where they lie. */
type CatalogueSource = (feature: string, locale: Locale) => Promise<Messages>;

const STORAGE_KEY = "prima.locale";
const wanted = new Set<string>();
let source: CatalogueSource = () => Promise.resolve({});

export function storedLocale(): Locale {
  return localStorage.getItem(STORAGE_KEY) === "en" ? "en" : "id";
}

export function currentLocale(): Locale {
  return i18n.locale === "en" ? "en" : "id";
}

export function setCatalogueSource(catalogueSource: CatalogueSource): void {
  source = catalogueSource;
}

/** Makes a feature's words available in the current language and remembers to follow a switch. */
export async function loadWords(feature: string): Promise<void> {
  wanted.add(feature);
  const locale = currentLocale();
  i18n.load(locale, await source(feature, locale));
}

export async function switchLocale(locale: Locale): Promise<void> {
  const catalogues = await Promise.all([...wanted].map((feature) => source(feature, locale)));
  for (const messages of catalogues) i18n.load(locale, messages);
  localStorage.setItem(STORAGE_KEY, locale);
  document.documentElement.lang = locale;
  i18n.activate(locale);
}
