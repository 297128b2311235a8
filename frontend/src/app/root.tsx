import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, Outlet } from "@tanstack/react-router";
import { BrokenPage } from "./shell/broken-page";
import { NotFoundPage } from "./shell/not-found-page";
import { useFocusOnArrival } from "./shell/use-focus-on-arrival";

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Root,
  notFoundComponent: NotFoundPage,
  errorComponent: BrokenPage,
});

function Root() {
  useFocusOnArrival();
  return <Outlet />;
}
