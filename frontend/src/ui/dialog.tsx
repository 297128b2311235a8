import { useEffect, useRef, type ReactNode } from "react";

type Props = { open: boolean; onClose: () => void; label: string; wide?: boolean; children: ReactNode };

/** The native dialog: it traps focus, closes on Escape and gives the focus back by itself. */
export function Dialog({ open, onClose, label, wide, children }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    if (open && dialog && !dialog.open) dialog.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  if (!open) return null;
  return (
    <dialog ref={element} className={wide ? "dialog-wide" : undefined} aria-label={label} onClose={onClose} onCancel={onClose}>
      {children}
    </dialog>
  );
}
