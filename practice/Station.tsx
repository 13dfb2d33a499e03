import { type ComponentType, useState } from 'react';

/** A box tells of every change of its own model. */
export interface BoxProps {
  name: string;
  onText(text: string): void;
}

interface StationProps {
  id: string;
  name: string;
  about: string;
  Box: ComponentType<BoxProps>;
}

/** One box with its name above it and its own view of itself below. */
export function Station({ id, name, about, Box }: StationProps) {
  const [text, setText] = useState('');
  return (
    <section aria-label={name} data-station={id}>
      <h2>
        {name} <small>{about}</small>
      </h2>
      <Box name={name} onText={setText} />
      <p className="belief">
        The page holds: <q data-belief={id}>{text}</q>
      </p>
    </section>
  );
}
