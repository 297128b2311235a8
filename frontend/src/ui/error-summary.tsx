import { Plural } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import type { FieldError } from "~/lib/field-errors";

/**
 * Takes the focus when it appears and leads to each field in the field's own words. Render it
 * with a `key` that changes per attempt, so that a second failed attempt is announced again.
 */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className="summary-box" role="alert" tabIndex={-1} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">
        <Plural value={errors.length} other="Ada # isian yang perlu diperbaiki" />
      </h2>
      <ul>
        {errors.map((error) => (
          <li key={error.field}>
            <a
              href={`#${error.field}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(error.field)?.focus();
              }}
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
