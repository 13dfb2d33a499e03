import { useEffect, useRef } from 'react';
import type { BoxProps } from './Station.tsx';

/** A text area in an open shadow root, where the page's selectors and styles do not reach. */
export function ShadowBox({ name, onText }: BoxProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A root stays with its element for good; React may run the effect twice.
    const root = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' });
    const style = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/main.css' });
    const field = Object.assign(document.createElement('textarea'), {
      className: 'box',
      ariaLabel: name,
      placeholder: 'Describe your picture',
      oninput: () => onText(field.value),
    });
    root?.replaceChildren(style, field);
  }, [name, onText]);
  return <div ref={host} />;
}
