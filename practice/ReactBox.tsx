import { useState } from 'react';
import type { BoxProps } from './Station.tsx';

/** A text area that shows React's state and nothing else. */
export function ReactBox({ name, onText }: BoxProps) {
  const [text, setText] = useState('');
  return (
    <textarea
      className="box"
      aria-label={name}
      placeholder="Describe your picture"
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        onText(target.value);
      }}
    />
  );
}
