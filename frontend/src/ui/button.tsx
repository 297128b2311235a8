import type { ComponentProps } from "react";

type Tone = "main" | "quiet" | "danger";

type ButtonProps = ComponentProps<"button"> & { tone?: Tone; small?: boolean; busy?: boolean };

export function buttonClass(tone: Tone = "main", small = false): string {
  return ["button", tone !== "main" && `button-${tone}`, small && "button-small"].filter(Boolean).join(" ");
}

/** Stays focusable while busy: a disabled button would throw the keyboard back to the top. */
export function Button({ tone, small, busy = false, onClick, className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={[buttonClass(tone, small), className].filter(Boolean).join(" ")}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}
