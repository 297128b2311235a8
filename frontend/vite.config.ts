import { lingui } from "@lingui/vite-plugin";
import babel from "@rolldown/plugin-babel";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { offlineWorker } from "./tools/build/offline-worker.ts";
import { precompress } from "./tools/build/precompress.ts";
import { readApiDocs } from "./tools/build/api-docs.ts";

const linguiMacro = {
  preset: () => ({ plugins: ["@lingui/babel-plugin-lingui-macro"] }),
  rolldown: { filter: { code: "@lingui/" } },
};

export default defineConfig({
  plugins: [react(), babel({ presets: [linguiMacro] }), lingui(), offlineWorker(), readApiDocs(), precompress()],
  resolve: { alias: { "~": new URL("./src", import.meta.url).pathname } },
  build: {
    target: "es2022",
    // The content policy allows no data: fonts or scripts; small assets stay files.
    assetsInlineLimit: 0,
    // What pages share is in two files that the first page loads: lists of what to fetch beside
    // each lazy page would only make that first page heavier.
    modulePreload: { polyfill: false, resolveDependencies: (_, deps, { hostType }) => (hostType === "html" ? deps : []) },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "vendor", test: /node_modules\/(react|react-dom|scheduler|@tanstack|@lingui|openapi-fetch)\// },
            { name: "forms", test: /src\/(ui\/(field|choices|error-summary)|lib\/(field-errors|form-data|uuid))\.tsx?$/ },
            { name: "reporting", test: /src\/(ui\/(report\/|copy-button)|lib\/(words\/reports|receipt-code))/ },
            { name: "handling", test: /src\/(ui\/case\/|lib\/words\/cases)/ },
            { name: "base", test: /src\/(ui|lib|api)\//, minShareCount: 14 },
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
