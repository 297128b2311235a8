import { deskRoutes } from "./routes-desk";
import { kioskRoute } from "./routes-kiosk";
import { publicRoutes } from "./routes-public";
import { rootRoute } from "./root";

export const routeTree = rootRoute.addChildren([publicRoutes, kioskRoute, deskRoutes]);
