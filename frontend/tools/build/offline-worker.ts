import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin, Rollup } from "vite";

const SOURCE = new URL("./offline-worker.js", import.meta.url);
const SURVEY =
  /(?:features\/survey\/(?:survey-page|easy-page)\.tsx|features\/kiosk\/kiosk-page\.tsx|(?:features\/(?:survey|kiosk)|ui\/survey)\/messages\/id\.po|app\/english-public\.ts)$/;

/** Emits `/sw.js` with the list of files that a survey page needs to open without a network. */
export function offlineWorker(): Plugin {
  return {
    name: "prima:offline-worker",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const files = [...surveyFiles(bundle)].toSorted().map((name) => `/${name}`);
        const version = createHash("sha256").update(files.join("\n")).digest("hex").slice(0, 12);
        const code = readFileSync(SOURCE, "utf8")
          .replace('"__VERSION__"', JSON.stringify(version))
          .replace('["__FILES__"]', JSON.stringify(["/", ...files, "/favicon.svg"]));
        this.emitFile({ type: "asset", fileName: "sw.js", source: code });
      },
    },
  };
}

function surveyFiles(bundle: Rollup.OutputBundle): Set<string> {
  const wanted = new Set<string>();
  const take = (name: string): void => {
    const chunk = bundle[name];
    if (!chunk || wanted.has(name)) return;
    wanted.add(name);
    if (chunk.type === "chunk") chunk.imports.forEach(take);
  };
  for (const [name, item] of Object.entries(bundle)) {
    const needed = item.type === "asset" ? /\.(?:css|woff2)$/.test(name) : item.isEntry || SURVEY.test(item.facadeModuleId ?? "");
    if (needed) take(name);
  }
  return wanted;
}
