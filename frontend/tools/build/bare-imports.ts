import type { Plugin } from "vite";

/**
 * Vite wraps every lazy import in a helper that fetches styles and parts beside it. Our pages have
 * neither of their own, and the helper would be a kilobyte of every first page.
 */
export function bareImports(): Plugin {
  return {
    name: "prima:bare-imports",
    apply: "build",
    enforce: "pre",
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => "export const __vitePreload = (load) => load();",
    },
  };
}
