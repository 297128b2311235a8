import { useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { currentLocale, type Locale, switchLocale } from "~/lib/locale";

const NAMES: Record<Locale, string> = { id: "Bahasa Indonesia", en: "English" };

export function LanguageSwitch() {
  const { t } = useLingui();
  const queries = useQueryClient();
  const active = currentLocale();
  async function choose(locale: Locale) {
    await switchLocale(locale);
    // Services answer in the language asked for, so what was fetched before is in the other one.
    await queries.invalidateQueries();
  }
  return (
    <div className="lang" role="group" aria-label={t`Bahasa`}>
      {(["id", "en"] as const).map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-pressed={locale === active}
          aria-label={`${locale.toUpperCase()}: ${NAMES[locale]}`}
          onClick={() => void choose(locale)}
        >
          {locale.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
