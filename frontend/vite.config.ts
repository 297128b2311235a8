import { lingui } from "@lingui/vite-plugin";
import babel from "@rolldown/plugin-babel";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { bareImports } from "./tools/build/bare-imports.ts";
import { offlineWorker } from "./tools/build/offline-worker.ts";
import { precompress } from "./tools/build/precompress.ts";
import { readApiDocs } from "./tools/build/api-docs.ts";

const linguiMacro = {
  preset: () => ({ plugins: ["@lingui/babel-plugin-lingui-macro"] }),
  rolldown: { filter: { code: "@lingui/" } },
};

const BASE =
  /preload-helper|src\/(api\/(clients|directory|problem|session|session-gate|transport)\.|app\/(root|routes-door|shell\/(arrival|broken-page|footer|government-(gate|notice)|not-found-page|offline-bar|public-shell|sign-in-link))|ui\/(button|page|problem-notice|query-view|empty|emblem|language-switch)\.|lib\/(locale|format|stored|online|use-delayed|search-params|uuid|words\/(word|reports))\.)/;
const FORMS = /src\/(ui\/(field|choices|error-summary|copy-button)|lib\/(field-errors|form-data))\./;
const FIGURES = /src\/(charts\/(chart-figure|colors|scale|use-width)|ui\/(table-region|round-chooser|when-near))\./;
const STANDARD = /src\/(ui\/standard\/component-view|lib\/words\/components)\./;
const ROUNDS = /src\/(api\/(sealed-rounds|survey-results)|lib\/period)\./;
const BOARD = /src\/(features\/board\/(board|board-page|big-index|api|use-source|standing-seal)|charts\/letter-scale|ui\/results\/result-sentences)\./;
const WALL = /src\/(features\/board\/wall-|charts\/element-(figure|margins)|ui\/results\/lowest-elements)/;
const REPORTS = /src\/(ui\/report\/[a-z-]+|lib\/receipt-code)\./;

export default defineConfig({
  plugins: [bareImports(), react(), babel({ presets: [linguiMacro] }), lingui(), offlineWorker(), readApiDocs(), precompress()],
  resolve: { alias: { "~": new URL("./src", import.meta.url).pathname } },
  build: {
    target: "es2022",
    // The content policy allows no data: fonts or scripts; small assets stay files.
    assetsInlineLimit: 0,
    // Lists of what to fetch beside each lazy page would weigh on every first page.
    modulePreload: { polyfill: false, resolveDependencies: (_, deps, { hostType }) => (hostType === "html" ? deps : []) },
    rolldownOptions: {
      output: {
        // The first script names all the others: it is lighter when their names say nothing.
        chunkFileNames: "assets/[hash].js",
        codeSplitting: {
          includeDependenciesRecursively: false,
          // What every page needs, then what pages with a form need, then what figures, standards and reports are
          // made of: few files compress better than many, and no page waits for another one's parts. Lists of
          // queries are for the desk alone, so they stay out of what everybody fetches.
          groups: [
            {
              name: "vendor",
              priority: 4,
              test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@tanstack(?!.*(useQueries|queriesObserver)\.)|@lingui|openapi-fetch)\//,
            },
            { name: "base", priority: 3, test: BASE },
            { name: "forms", priority: 2, test: FORMS },
            { name: "figures", priority: 1, test: FIGURES },
            { name: "standard", priority: 1, test: STANDARD },
            { name: "rounds", priority: 1, test: ROUNDS },
            { name: "board", priority: 1, test: BOARD },
            { name: "wall", priority: 1, test: WALL },
            { name: "reports", priority: 1, test: REPORTS },
          ],
        },
      },
    },
  },
  server: { proxy: { "/api": process.env.PRIMA_URL ?? "http://localhost:8080" } },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/test-setup.ts"],
  },
});
