import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { type Forced, force } from './force.ts';
import { SPECIMENS } from './specimens.tsx';
import '@/components/ui/theme.css';
import '@/components/builder/FieldRows.css';
import './gallery.css';

/** Every widget in all its states, side by side. */
export function Gallery() {
  return (
    <div className="gallery">
      <h1>Widgets</h1>
      {SPECIMENS.map(({ widget, states, forced }) => (
        <section key={widget} aria-label={widget}>
          <h2>{widget}</h2>
          <div className="gallery-states">
            {Object.entries(states).map(([state, drawn]) => (
              <Frame key={state} state={state}>
                {drawn}
              </Frame>
            ))}
            {forced.map((state) => (
              <Frame key={state} state={state} forced={state}>
                {states.rest}
              </Frame>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

/** One state under its name. */
function Frame({ state, forced, children }: { state: string; forced?: Forced; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (forced && frame.current) force(frame.current, forced);
  }, [forced]);
  return (
    <figure>
      <figcaption>{state}</figcaption>
      <div ref={frame} data-state={state}>
        {children}
      </div>
    </figure>
  );
}
