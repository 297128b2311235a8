import type { ReactNode } from "react";

/** A wide table scrolls inside its own box; the box takes the focus so that arrow keys can scroll it. */
export function TableRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table-wrap" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
