import { type ReactNode, useLayoutEffect, useRef } from 'react';
import './Dialog.css';

interface DialogProps {
  name: string;
  /** How much room it takes: a page to read, or as much as there is. */
  size: 'page' | 'full';
  onClose(): void;
  children: ReactNode;
}

/** Closes the dialog an element stands in; the focus goes back to where it was before it opened, at once. */
export const closeDialogOf = (element: Element): void => element.closest('dialog')?.close();

/** The browser's own dialog, over everything else for as long as it is drawn. Escape and a press beside it close it. */
export function Dialog({ name, size, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const node = dialog.current;
    if (!node?.open) node?.showModal();
    return () => node?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      data-size={size}
      aria-label={name}
      onClose={onClose}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        // The browser would close the popup as well.
        event.preventDefault();
        event.currentTarget.close();
      }}
    >
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
