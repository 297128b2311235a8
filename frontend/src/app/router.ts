import { createRouter } from "@tanstack/react-router";
import { queryClient } from "./query-client";
import { routeTree } from "./routes";

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: "intent",
  scrollRestoration: true,
  // Government codes (74.10) and form codes stay readable in the address bar.
  pathParamsAllowedCharacters: [":", "@"],
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
