import { createRoute, lazyRouteComponent, notFound, redirect } from "@tanstack/react-router";
import { sessionQuery } from "~/api/session";
import { loadWords } from "~/lib/locale";
import { textParam } from "~/lib/search-params";
import { DESK_KEY, writeStored } from "~/lib/stored";
import { rootRoute } from "./root";

/** What of the desk is part of the first script: its frame and its door, but none of the pages behind it. */
export const desk = createRoute({
  getParentRoute: () => rootRoute,
  path: "meja",
  validateSearch: (search): { g?: string } => ({ g: textParam(search.g) }),
  beforeLoad: async ({ context, location, search }) => {
    if (search.g) writeStored(DESK_KEY, search.g);
    const [account] = await Promise.all([context.queryClient.fetchQuery(sessionQuery), context.openDesk()]);
    if (!account) throw redirect({ to: "/masuk", search: { tujuan: location.href } });
  },
  loader: () => Promise.all(["desk", "app/desk"].map(loadWords)),
  component: lazyRouteComponent(() => import("./shell/desk-shell"), "DeskShell"),
});

export const tasksRoute = createRoute({
  getParentRoute: () => desk,
  path: "/",
  component: lazyRouteComponent(() => import("~/features/desk/desk-page"), "DeskPage"),
});

/**
 * Whoever came before the desk was open stands here, and is sent to the same address once more. It stays when the
 * pages are there, so that somebody on the way at that moment still finds it; then it is where nothing else is.
 */
export const everyDeskPage = createRoute({
  getParentRoute: () => desk,
  path: "$",
  beforeLoad: ({ context, location }) => {
    throw context.isDeskPage(location.pathname) ? redirect({ href: location.href, replace: true }) : notFound();
  },
});

desk.addChildren([tasksRoute, everyDeskPage]);
