import { accessibleName } from '../dom/accessible-name.ts';
import { isNative } from '../dom/native.ts';
import { WORDS } from './words.ts';

/** Areas in square pixels: a line of a form is about 8,000, a prompt box 20,000 and more. */
const AREAS: [number, number][] = [
  [20_000, 15],
  [8_000, 8],
];

/** What a box says of itself besides its name, as words: `promptInput` and `prompt_input` are two words each. */
function words(field: Element): string {
  const own = ['name', 'id', 'data-testid'].map((name) => field.getAttribute(name) ?? '');
  const apart = own
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]+/g, ' ');
  return `${accessibleName(field)} | ${apart}`.toLowerCase();
}

/** The points for what a person would go by: a wish for a picture in the name, the size, the place on the page. */
export function scoreField(field: Element): number {
  const text = words(field);
  const named = WORDS.filter(([pattern]) => pattern.test(text)).map(([, points]) => points);
  // One wish and one warning count, not how often they are repeated.
  let score = Math.max(0, ...named) + Math.min(0, ...named);
  score += isNative(field) && field.localName === 'input' ? 5 : 20;
  if (field.matches('[type="search"], [type="email"], [type="tel"], [type="url"], [role="searchbox"]'))
    score -= 80;
  if (field.closest('[role="search"]')) score -= 80;
  if (field.closest('header, nav, footer, [role="banner"], [role="navigation"]')) score -= 30;
  if (field.closest('main, [role="main"]')) score += 5;
  const { width, height, top, bottom } = field.getBoundingClientRect();
  score += AREAS.find(([area]) => width * height >= area)?.[1] ?? 0;
  const visible = field.ownerDocument.defaultView?.innerHeight ?? 0;
  return score + (bottom > 0 && top < visible ? 5 : 0);
}
