import { useEffect, useRef } from 'react';
import type { BoxProps } from './Station.tsx';

/** A text area that nobody controls: the page listens to `input` and keeps the text. */
export function PlainBox({ name, onText }: BoxProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = field.current;
    const listen = () => onText(element?.value ?? '');
    element?.addEventListener('input', listen);
    return () => element?.removeEventListener('input', listen);
  }, [onText]);
  return <textarea ref={field} className="box" aria-label={name} placeholder="Describe your picture" />;
}
