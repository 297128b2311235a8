import { defineConfig } from "@lingui/cli";

/** What is shared by some features but not by all of them has words of its own. */
const SHARED = ["charts", "lib/words", "ui/case", "ui/desk", "ui/report", "ui/results", "ui/standard", "ui/standard-editor", "ui/survey"];

/** Parts of a feature that come when the reader gets to them, with their own words. */
const LATER = ["board/absent", "board/evidence", "satisfaction/further"];

/** Files of a shared folder whose words go with the pages that show them, so that no page carries the words of all. */
const SHOWN_BY = {
  "features/board": [
    "charts/element-figure.tsx",
    "charts/element-margins.tsx",
    "ui/results/lowest-elements.tsx",
    "ui/results/result-sentences.ts",
  ],
  "features/satisfaction": ["charts/funnel-plot.tsx", "charts/position-mark.tsx"],
  "ui/results": ["charts/index-trend.tsx", "charts/priority-figure.tsx", "charts/priority-map.tsx"],
};

/** The desk has a frame of its own, which citizens never see. */
const DESK = ["app/shell/desk-sections.ts", "app/shell/desk-shell.tsx", "app/shell/sign-out-button.tsx"];

/** Every drawing stands in this frame: its few words come with the first script. */
const FRAME = "charts/chart-figure.tsx";

const folder = (name) => `<rootDir>/src/${name}`;

const apart = [...Object.values(SHOWN_BY).flat(), ...DESK];

function catalogue(name, include = [name], exclude = []) {
  return {
    path: folder(`${name}/messages/{locale}`),
    include: [...include, ...(SHOWN_BY[name] ?? [])].map(folder),
    exclude: exclude.map(folder),
  };
}

// One catalogue per feature: a citizen on a phone downloads the words of the page she reads.
export default defineConfig({
  sourceLocale: "id",
  locales: ["id", "en"],
  format: "po",
  formatOptions: { lineNumbers: false },
  catalogs: [
    catalogue("features/{name}", ["features/{name}/"], [
      ...LATER.map((part) => `features/${part}/**`),
      ...Object.keys(SHOWN_BY).map((name) => `${name}/**`),
    ]),
    ...["board", "satisfaction"].map((name) =>
      catalogue(`features/${name}`, [`features/${name}/`], LATER.map((part) => `features/${part}/**`)),
    ),
    ...LATER.map((part) => catalogue(`features/${part}`, [`features/${part}/`])),
    { path: folder("app/messages/desk/{locale}"), include: DESK.map(folder) },
    ...["cases", "components", "consultations", "obstacles", "reports", "surveys"].map((name) => ({
      path: folder(`lib/words/messages/${name}/{locale}`),
      include: [folder(`lib/words/${name}.ts`)],
    })),
    ...SHARED.filter((name) => name !== "lib/words").map((name) =>
      catalogue(name, [`${name}/`], name === "ui/results" ? SHOWN_BY["features/board"] : [...apart, FRAME]),
    ),
    catalogue("app", ["app", "ui", "lib", "api", FRAME], [...SHARED.filter((name) => name !== "charts").map((name) => `${name}/**`), ...apart]),
  ],
});
