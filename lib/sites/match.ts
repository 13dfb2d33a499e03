import { SITES } from './index.ts';
import { matchesPattern, parsePattern } from './pattern.ts';
import type { Site } from './site.ts';

/** The site an address belongs to, or null: for addresses nobody knows, and for what is no address at all. */
export function siteFor(url: string): Site | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  return SITES.find((site) => site.matches.some((text) => covers(text, address))) ?? null;
}

function covers(text: string, address: URL): boolean {
  const pattern = parsePattern(text);
  return pattern !== null && matchesPattern(address, pattern);
}
