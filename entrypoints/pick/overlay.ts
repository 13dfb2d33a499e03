import { STYLES } from './styles.ts';

export interface Overlay {
  /** What events on any part of it seem to be about. */
  host: HTMLElement;
  /** Adds a part. */
  add(className: string, text?: string): HTMLElement;
  /** Takes all of it out of the page. */
  remove(): void;
}

const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * A layer of ours over the page: in a closed shadow root that the page cannot read, in the browser's top layer, so
 * that no dialog of the page covers it. It takes no pointer but on the parts whose style says so.
 */
export function createOverlay(document: Document): Overlay {
  const make = (name: string) => document.createElementNS(HTML, name) as HTMLElement;
  const host = make('div');
  // Inline and important: no rule of the page comes before it. Its box is the layer's, in the top layer.
  host.style.cssText = 'all: initial !important; display: contents !important';
  const root = host.attachShadow({ mode: 'closed' });
  const style = make('style');
  style.textContent = STYLES;
  const layer = make('div');
  layer.className = 'layer';
  layer.id = 'layer';
  layer.popover = 'manual';
  root.append(style, layer);
  document.documentElement.append(host);
  layer.showPopover();

  return {
    host,
    add: (className, text = '') => {
      const part = make(className === 'cancel' ? 'button' : 'div');
      part.className = className;
      part.textContent = text;
      layer.append(part);
      return part;
    },
    remove: () => host.remove(),
  };
}
