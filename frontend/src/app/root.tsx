import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, Outlet } from "@tanstack/react-router";
import { BrokenPage } from "./shell/broken-page";
import { NotFoundPage } from "./shell/not-found-page";
import { useFocusOnArrival } from "./shell/arrival";

type Context = {
  queryClient: QueryClient;
  /** Fetches the pages of the desk and puts them in the tree. */
  openDesk: () => Promise<void>;
  isDeskPage: (path: string) => boolean;
};

export const rootRoute = createRootRouteWithContext<Context>()({
  component: Root,
  notFoundComponent: NotFoundPage,
  errorComponent: BrokenPage,
});

function Root() {
  useFocusOnArrival();
  return <Outlet />;
}
