/** Reads a prompt as NovelAI does: braces, square brackets and numbers before double colons. */
import type { Weighed } from './a1111.ts';

const TOKEN = /-?(?:\d+\.?\d*|\.\d+)::|::|[{}[\]]|[^{}[\]:\d.-]+|[\s\S]/g;

export function readNovelai(text: string): Weighed[] {
  const out: Weighed[] = [];
  let levels = 0;
  let number = 1;
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === ']') levels += 1;
    else if (token === '}' || token === '[') levels -= 1;
    else if (token === '::') number = 1;
    else if (token.endsWith('::')) number = Number(token.slice(0, -2));
    else {
      const weight = number * 1.05 ** levels;
      const last = out.at(-1);
      if (last && last[1] === weight) last[0] += token;
      else out.push([token, weight]);
    }
  }
  return out;
}
