import { defineConfig } from "@lingui/cli";

/** What is shared by some features but not by all of them has words of its own. */
const SHARED = ["charts", "lib/words", "ui/case", "ui/desk", "ui/report", "ui/standard", "ui/standard-editor"];

const folder = (name) => `<rootDir>/src/${name}`;

// One catalogue per feature: a citizen on a phone downloads the words of the page she reads.
export default defineConfig({
  sourceLocale: "id",
  locales: ["id", "en"],
  format: "po",
  formatOptions: { lineNumbers: false },
  catalogs: [
    { path: folder("features/{name}/messages/{locale}"), include: [folder("features/{name}/")] },
    ...["cases", "components", "consultations", "obstacles", "reports", "surveys"].map((name) => ({
      path: folder(`lib/words/messages/${name}/{locale}`),
      include: [folder(`lib/words/${name}.ts`)],
    })),
    ...SHARED.filter((name) => name !== "lib/words").map((name) => ({
      path: folder(`${name}/messages/{locale}`),
      include: [folder(`${name}/`)],
    })),
    {
      path: folder("app/messages/{locale}"),
      include: ["app", "ui", "lib", "api"].map(folder),
      exclude: SHARED.map((name) => folder(`${name}/**`)),
    },
  ],
});
