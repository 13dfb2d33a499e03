import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export type Tokens = Record<string, string>;

const CSS = readFileSync(resolve('components/ui/tokens.css'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** Returns what `components/ui/tokens.css` declares under a media condition, or without one. */
export function tokensUnder(condition: string | null): Tokens {
  const [plain = '', ...blocks] = CSS.split('@media');
  const block = condition === null ? plain : blocks.find((text) => text.trim().startsWith(`(${condition})`));
  if (block === undefined) throw new Error(`No block for (${condition}) in tokens.css.`);
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
}

/** Returns the colors of a theme, by name: of `light-dark(a, b)` the one that counts. */
export function colorsOf(theme: 'light' | 'dark', tokens: Tokens): Tokens {
  const colors: Tokens = {};
  for (const [name, value] of Object.entries(tokens)) {
    const both = /^light-dark\((#\w+), (#\w+)\)$/.exec(value);
    if (both) colors[name] = (theme === 'light' ? both[1] : both[2]) ?? '';
  }
  return colors;
}
