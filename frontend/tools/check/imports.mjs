/**
 * Imports run one way: app → features → charts → ui → api → lib. A feature never reaches into
 * another one, and no file exists only to pass on what others export.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../../src");
const LAYERS = ["lib", "api", "ui", "charts", "features", "app"];
const IMPORT = /(?:from|import)\s*\(?\s*"(\.{1,2}\/[^"]+|~\/[^"]+)"/g;

function layerOf(path) {
  return LAYERS.indexOf(path.split("/")[0]);
}

function featureOf(path) {
  return path.startsWith("features/") ? path.split("/")[1] : null;
}

function refusal(file, target) {
  if (layerOf(target) > layerOf(file)) return `${LAYERS[layerOf(file)]} may not import ${LAYERS[layerOf(target)]}`;
  const crossing = featureOf(file) && featureOf(target) && featureOf(file) !== featureOf(target);
  if (crossing) return "features never import features";
  return null;
}

const complaints = [];
let counted = 0;
for (const entry of readdirSync(ROOT, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
  const path = join(entry.parentPath, entry.name);
  const file = relative(ROOT, path);
  if (layerOf(file) < 0) continue;
  const text = readFileSync(path, "utf8");
  if (/^index\.tsx?$/.test(entry.name) || /^export (?:\*|\{[^}]*\}) from/m.test(text)) complaints.push(`${file}: a barrel`);
  for (const [, specifier] of text.matchAll(IMPORT)) {
    counted += 1;
    const target = specifier.startsWith("~/") ? specifier.slice(2) : relative(ROOT, resolve(dirname(path), specifier));
    const reason = refusal(file, target);
    if (reason) complaints.push(`${file} → ${target}: ${reason}`);
  }
}

if (counted === 0) complaints.push("No import was found: the check itself is broken.");
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
