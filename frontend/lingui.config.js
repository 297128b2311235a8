import { defineConfig } from "@lingui/cli";

// One catalogue per feature: a citizen on a phone downloads the words of the page she reads.
export default defineConfig({
  sourceLocale: "id",
  locales: ["id", "en"],
  format: "po",
  formatOptions: { lineNumbers: false },
  catalogs: [
    {
      path: "<rootDir>/src/features/{name}/messages/{locale}",
      include: ["<rootDir>/src/features/{name}/"],
    },
    {
      path: "<rootDir>/src/ui/domain/messages/{locale}",
      include: ["<rootDir>/src/ui/domain/", "<rootDir>/src/lib/words/", "<rootDir>/src/charts/"],
    },
    {
      path: "<rootDir>/src/ui/standard/messages/{locale}",
      include: ["<rootDir>/src/ui/standard/"],
    },
    {
      path: "<rootDir>/src/app/messages/{locale}",
      include: ["<rootDir>/src/app", "<rootDir>/src/ui", "<rootDir>/src/lib", "<rootDir>/src/api"],
      exclude: ["<rootDir>/src/ui/domain/", "<rootDir>/src/ui/standard/", "<rootDir>/src/lib/words/"],
    },
  ],
});
