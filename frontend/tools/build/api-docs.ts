import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";

const READER = {
  name: "@scalar/api-reference",
  version: "1.46.4",
  integrity: "sha512-EpCcOG15Ry8DKNs/f5AdRA97s1B5kGPekzANpnK0j1IpyU4Sb/mfdyfB00WC+vUo7hfc4BFRSkkiPa5SSM7fng==",
};

/**
 * The reader of the API contracts in `dist/docs`. Only one file of its package is needed; taken as a
 * dependency it would bring two hundred others along, so the one archive is fetched and checked here.
 */
export function readApiDocs(): Plugin {
  let root = ".";
  let out = "dist";
  return {
    name: "prima:api-docs",
    apply: "build",
    configResolved: (config) => {
      root = config.root;
      out = resolve(config.root, config.build.outDir, "docs");
    },
    writeBundle: () => {
      mkdirSync(out, { recursive: true });
      for (const file of ["index.html", "docs.js", "docs.css"]) copyFileSync(join(root, "tools", "docs", file), join(out, file));
      copyFileSync(fetchReader(join(root, "node_modules", ".cache")), join(out, "reader.js"));
    },
  };
}

function fetchReader(cache: string): string {
  const file = join(cache, `api-reference-${READER.version}.js`);
  if (existsSync(file)) return file;

  mkdirSync(cache, { recursive: true });
  const aside = mkdtempSync(join(cache, "api-reference-"));
  try {
    execFileSync("npm", ["pack", "--silent", `${READER.name}@${READER.version}`, "--pack-destination", aside]);
    const archive = join(aside, readdirSync(aside).find((name) => name.endsWith(".tgz")) ?? "");
    const digest = `sha512-${createHash("sha512").update(readFileSync(archive)).digest("base64")}`;
    if (digest !== READER.integrity) throw new Error(`${READER.name} ${READER.version} is not the file we know: ${digest}`);
    execFileSync("tar", ["-x", "-z", "-f", archive, "-C", aside, "package/dist/browser/standalone.js"]);
    renameSync(join(aside, "package", "dist", "browser", "standalone.js"), file);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return file;
}
