import type { ReactNode } from 'react';
import './OptionsSection.css';

interface OptionsSectionProps {
  name: string;
  about?: string;
  children?: ReactNode;
}

/** One part of the options page. Its heading takes the focus when what had it is gone. */
export function OptionsSection({ name, about, children }: OptionsSectionProps) {
  return (
    <section className="options-section" aria-label={name}>
      <h2 tabIndex={-1}>{name}</h2>
      {about !== undefined && <p>{about}</p>}
      {children}
    </section>
  );
}
