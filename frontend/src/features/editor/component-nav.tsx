import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Draft } from "~/api/types";
import { COMPONENT_NAMES, COMPONENTS, type ComponentKey } from "~/lib/words/components";

/** The fourteen parts with what is still empty; unfinished is a word and not only a colour. */
export function ComponentNav({ draft, current }: { draft: Draft; current: ComponentKey }) {
  const { t } = useLingui();
  return (
    <nav className="sticky" aria-label={t`Komponen standar`}>
      <ol className="toc">
        {COMPONENTS.map((key, index) => (
          <li key={key}>
            <Link
              from="/meja/layanan/$id/standar"
              to="."
              search={{ bagian: key }}
              replace
              aria-current={key === current ? "step" : undefined}
            >
              {index + 1}. {t(COMPONENT_NAMES[key])}
              {draft.completeness.missing.includes(key) && <span className="tag tag-wait">{t`kosong`}</span>}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
