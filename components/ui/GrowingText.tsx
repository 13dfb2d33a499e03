import type { ComponentProps } from 'react';
import './GrowingText.css';

interface GrowingTextProps extends Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> {
  value: string;
  onText(text: string): void;
}

/** One line of text that is shown on as many as it takes; what is pasted loses its line breaks. */
export function GrowingText({ value, onText, ...rest }: GrowingTextProps) {
  return (
    // The same text, unseen, gives the height: browsers differ in whether a field may take it from its own text.
    <span className="growing-text" data-value={value}>
      <textarea
        {...rest}
        rows={1}
        cols={1}
        value={value}
        onChange={({ target }) => onText(target.value.replace(/\s*[\r\n]+\s*/g, ' '))}
      />
    </span>
  );
}
