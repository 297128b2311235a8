import "~/ui/styles/index.css";
import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { loadWords, setCatalogueSource, storedLocale } from "~/lib/locale";
import { fetchCatalogue } from "./catalogues";
import { registerOfflineWorker } from "./offline";
import { queryClient } from "./query-client";
import { router } from "./router";

setCatalogueSource(fetchCatalogue);
const locale = storedLocale();
document.documentElement.lang = locale;
i18n.activate(locale);
await loadWords("app");

const container = document.getElementById("app");
if (!container) throw new Error("index.html has no #app.");
createRoot(container).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  </StrictMode>,
);
registerOfflineWorker();
