import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";

type PageProps = {
  title: string;
  /** What the browser tab says when the heading alone would be too long or too private. */
  tabTitle?: string;
  kicker?: ReactNode;
  lead?: ReactNode;
  back?: ReactNode;
  /** The tab title starts with "Galat:" so that a screen reader says it first. */
  hasErrors?: boolean;
  head?: ReactNode;
  children: ReactNode;
};

export function Page({ title, tabTitle, kicker, lead, back, hasErrors, head, children }: PageProps) {
  const { t } = useLingui();
  const name = `${tabTitle ?? title} · Prima`;
  return (
    <div className="page container">
      <title>{hasErrors ? t`Galat: ${name}` : name}</title>
      {back}
      <header className="page-head">
        {kicker && <p className="kicker">{kicker}</p>}
        <h1 tabIndex={-1}>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
        {head}
      </header>
      {children}
    </div>
  );
}
