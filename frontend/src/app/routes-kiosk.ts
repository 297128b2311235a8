import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadWords } from "~/lib/locale";
import { textParam } from "~/lib/search-params";
import { rootRoute } from "./root";

/** A device that stands in a room: no letterhead and no way to other pages. */
export const kioskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "kios/$code",
  validateSearch: (search): { tiket?: string } => ({ tiket: textParam(search.tiket) }),
  loader: () => Promise.all(["kiosk", "ui/survey"].map(loadWords)),
  component: lazyRouteComponent(() => import("~/features/kiosk/kiosk-page"), "KioskPage"),
});
