/** As on a page load. A part that is still being fetched has no heading yet; the main part takes the focus then. */
export function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>("main h1") ?? document.querySelector("main");
  heading?.focus({ preventScroll: true });
}
