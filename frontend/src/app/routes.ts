import { kioskRoute } from "./routes-kiosk";
import { publicRoutes } from "./routes-public";
import { desk } from "./routes-door";
import type { deskRoutes } from "./routes-desk";
import { rootRoute } from "./root";

// The pages of the desk join the tree when somebody comes there; for the compiler they always stand in it.
export const routeTree = rootRoute.addChildren([publicRoutes, kioskRoute, desk as typeof deskRoutes]);
