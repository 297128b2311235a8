import { createRouter } from "@tanstack/react-router";
import { queryClient } from "./query-client";
import { routeTree } from "./routes";
import { everyDeskPage } from "./routes-door";

export const router = createRouter({
  routeTree,
  context: { queryClient, openDesk, isDeskPage },
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

let open = false;

/** Most visitors never see the desk: its pages come with the first step there, not with the first script. */
async function openDesk(): Promise<void> {
  await import("./routes-desk");
  if (open) return;
  open = true;
  router.setRoutes(router.buildRouteTree());
}

function isDeskPage(path: string): boolean {
  return router.getMatchedRoutes(path)[2]?.id !== everyDeskPage.id;
}
