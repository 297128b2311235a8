import { deskRoutes } from "./routes-desk";
import { publicRoutes } from "./routes-public";
import { rootRoute } from "./root";

export const routeTree = rootRoute.addChildren([publicRoutes, deskRoutes]);
