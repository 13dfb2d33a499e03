import { type ComponentProps, type KeyboardEvent, useId } from 'react';
import { IconButton } from '@/components/ui/IconButton.tsx';
import './OverPanel.css';

interface OverPanelProps extends Omit<ComponentProps<'section'>, 'title'> {
  title: string;
  /** The name of the cross. */
  closeName: string;
  onClose(): void;
}

/** What takes the place of the form for a while; its cross and Escape lead back. */
export function OverPanel({ title, closeName, onClose, className = '', children, ...rest }: OverPanelProps) {
  const id = useId();

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  }

  return (
    <section {...rest} className={`over-panel ${className}`} aria-labelledby={id} onKeyDown={onKeyDown}>
      <header>
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        <IconButton icon="close" name={closeName} onClick={onClose} />
      </header>
      {children}
    </section>
  );
}
