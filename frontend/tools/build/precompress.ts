import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const TEXT = /\.(?:js|css|html|svg|json|webmanifest)$/;
const WORTH_IT = 1024;

/** Lays `.br` and `.gz` beside every text file, so that the edge never compresses the same bytes twice. */
export function precompress(): Plugin {
  let folder = "dist";
  return {
    name: "prima:precompress",
    apply: "build",
    enforce: "post",
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle: () => {
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        const path = join(entry.parentPath, entry.name);
        if (!entry.isFile() || !TEXT.test(entry.name) || statSync(path).size < WORTH_IT) continue;
        const bytes = readFileSync(path);
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
        writeFileSync(
          `${path}.br`,
          brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality(bytes.length) } }),
        );
      }
    },
  };
}

/** The best brotli level takes seconds on the megabytes of the API reference and saves little there. */
function quality(length: number): number {
  return length > 1_000_000 ? 9 : 11;
}
