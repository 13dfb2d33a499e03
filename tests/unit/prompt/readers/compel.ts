/** Reads a prompt as compel does, the grammar of InvokeAI. */
import type { Weighed } from './a1111.ts';

export interface CompelRead {
  /** The parts `.and()` or `.blend()` puts together, each with its weight; one where there are none. */
  parts: { fragments: Weighed[]; weight: number }[];
  joined: 'and' | 'blend' | null;
}

const JOINED = /^\(\s*((?:"(?:\\.|[^"\\])*"\s*,?\s*)+)\)\.(and|blend)\(([^)]*)\)$/;

export function readCompel(text: string): CompelRead {
  const found = JOINED.exec(text.trim());
  if (!found) return { parts: [{ fragments: merged(read(text)), weight: 1 }], joined: null };
  const weights = (found[3] ?? '').split(',').map(Number);
  const said = [...(found[1] ?? '').matchAll(/"((?:\\.|[^"\\])*)"/g)];
  return {
    parts: said.map(([, words = ''], at) => ({ fragments: merged(read(words)), weight: weights[at] || 1 })),
    joined: found[2] as 'and' | 'blend',
  };
}

/** `(x)1.2`, `(x)++`, `word--`, `"words"+`; a backslash makes the next of `()",.+-=` a word's sign. */
function read(text: string, weight = 1): Weighed[] {
  const out: Weighed[] = [];
  let at = 0;
  let word = '';
  const flush = (by = 1) => {
    if (word !== '') out.push([word, weight * by]);
    word = '';
  };
  while (at < text.length) {
    const char = text.charAt(at);
    const close = char === '(' ? partnerOf(text, at) : char === '"' ? text.indexOf('"', at + 1) : -1;
    if (char === '\\' && /[()",.+=-]/.test(text.charAt(at + 1))) {
      word += text.charAt(at + 1);
      at += 2;
    } else if (close > at) {
      flush();
      const by = suffix(text.slice(close + 1));
      out.push(...read(text.slice(at + 1, close), weight * by.weight));
      at = close + 1 + by.length;
    } else if (/\s/.test(char)) {
      word += char;
      flush();
      at += 1;
    } else if (/[^\s+-]$/.test(word) && /^(?:\+|-(?![\p{L}\p{N}]))/u.test(text.slice(at, at + 2))) {
      const by = suffix(text.slice(at));
      flush(by.weight);
      at += by.length;
    } else {
      word += char;
      at += 1;
    }
  }
  flush();
  return out;
}

function suffix(text: string): { weight: number; length: number } {
  const signs = /^(?:\++|-+)(?![\d.])/.exec(text)?.[0];
  if (signs) return { weight: (signs.startsWith('+') ? 1.1 : 0.9) ** signs.length, length: signs.length };
  const number = /^[+-]?(?:\d+\.?\d*|\.\d+)/.exec(text)?.[0];
  return number ? { weight: Number(number), length: number.length } : { weight: 1, length: 0 };
}

function partnerOf(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '(') depth += 1;
    else if (char === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

function merged(parts: Weighed[]): Weighed[] {
  const out: Weighed[] = [];
  for (const [text, weight] of parts) {
    const last = out.at(-1);
    if (last && last[1] === weight) last[0] += text;
    else out.push([text, weight]);
  }
  return out;
}
