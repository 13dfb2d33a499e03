import { useRef } from 'react';
import type { Status } from '@/components/hooks/use-status.ts';
import { StatusLine } from '@/components/ui/StatusLine.tsx';
import './OptionsStatus.css';

/** What has just happened, with Undo, in sight wherever one is on the page. Undone, the focus is where it was before. */
export function OptionsStatus({ status }: { status: Status }) {
  const before = useRef<HTMLElement | null>(null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what its buttons do
    // biome-ignore lint/a11y/useKeyWithClickEvents: a button's click comes from the keyboard too
    <div
      className="options-status"
      onFocus={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
          before.current = relatedTarget;
      }}
      onClick={({ target }) => {
        if (target instanceof HTMLButtonElement && before.current?.isConnected) before.current.focus();
      }}
    >
      <StatusLine {...status} />
    </div>
  );
}
