/** Every text is in the committed catalogues, in both languages, and none is left over. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");
const SOURCE = join(ROOT, "src");
const LINGUI = join(ROOT, "node_modules", "@lingui", "cli", "dist", "lingui.js");

function readCatalogues() {
  const files = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".po"))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
}

const undated = (text) => text.replace(/^"POT-Creation-Date:.*$/gm, "");

function entriesWithoutTranslation(text) {
  return text
    .split(/\n\n+/)
    .slice(1)
    .filter((entry) => /^msgid "/m.test(entry) && !entry.startsWith("#~"))
    .filter((entry) => !/^msgstr "(?:[^"\\]|\\.)+"|^msgstr ""\n"/m.test(entry));
}

const committed = readCatalogues();
let failed = committed.size === 0;
try {
  execFileSync(process.execPath, [LINGUI, "extract", "--clean"], { cwd: ROOT, stdio: ["ignore", "ignore", "pipe"] });
  for (const [file, text] of readCatalogues()) {
    const name = relative(ROOT, file);
    if (undated(text) !== undated(committed.get(file) ?? "")) {
      console.error(`${name}: not what the code says; run "npm run extract" and translate what is new`);
      failed = true;
    }
    const missing = entriesWithoutTranslation(text);
    if (missing.length > 0) {
      console.error(`${name}: ${missing.length} texts have no translation`);
      failed = true;
    }
  }
} finally {
  for (const [file, text] of committed) writeFileSync(file, text);
}
process.exitCode = failed ? 1 : 0;
