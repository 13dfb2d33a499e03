import { genuine } from './genuine.ts';
import { readText } from './read-text.ts';

/** Long enough for a placeholder, short enough for a line of the popup. */
const MAX = 80;

function byIds(field: Element): string {
  const root = genuine(field.getRootNode() as Document | ShadowRoot);
  const ids = field.getAttribute('aria-labelledby')?.trim().split(/\s+/) ?? [];
  return ids.map((id) => root.getElementById?.(id)?.textContent ?? '').join(' ');
}

function byLabels(field: Element): string {
  const labels = [...((field as HTMLInputElement).labels ?? [])];
  return labels.map((label) => readText(label, field)).join(' ');
}

/** The name an editor shows while it is empty: on itself or on its first line (Quill, TipTap, Slate). */
function byPlaceholder(field: Element): string | null {
  for (const name of ['placeholder', 'aria-placeholder', 'data-placeholder']) {
    const text = field.getAttribute(name) ?? field.querySelector(`[${name}]`)?.getAttribute(name);
    if (text) return text;
  }
  return field.querySelector('[data-slate-placeholder]')?.textContent ?? field.getAttribute('title');
}

/**
 * The name of a field as assistive technology would read it, in the short form that text fields need: labelled-by,
 * label, labels, placeholder, title.
 * @returns an empty string where the page gives none
 */
export function accessibleName(field: Element): string {
  for (const source of [byIds, (it: Element) => it.getAttribute('aria-label'), byLabels, byPlaceholder]) {
    // A mark of direction would turn around the sentence that names the field.
    const name = source(field)
      ?.replace(/[\s\u202a-\u202e\u2066-\u2069]+/g, ' ')
      .trim();
    if (name) return name.length > MAX ? `${name.slice(0, MAX - 1).trimEnd()}…` : name;
  }
  return '';
}
