/** Reads a prompt as ComfyUI does: first its front end, then the weights. */
import type { Weighed } from './a1111.ts';

/** The front end: comments go, `{a|b}` becomes one of its choices, and a backslash before a brace or bar goes. */
export function frontEnd(text: string, choose: (options: number) => number = () => 0): string {
  const bare = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  return expand(bare, 0, choose, false).text.replace(/\\([{}|])/g, '$1');
}

function expand(
  text: string,
  from: number,
  choose: (options: number) => number,
  inside: boolean,
): { text: string; at: number } {
  const options = [''];
  const add = (piece: string) => options.push((options.pop() ?? '') + piece);
  let at = from;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '\\') {
      add(`\\${text.charAt(at + 1) || 'undefined'}`);
      at += 2;
    } else if (char === '{') {
      const block = expand(text, at + 1, choose, true);
      add(block.text);
      at = block.at;
    } else if (inside && char === '|') {
      options.push('');
      at += 1;
    } else if (inside && char === '}') {
      return { text: options[choose(options.length)] ?? '', at: at + 1 };
    } else {
      add(char);
      at += 1;
    }
  }
  return { text: inside ? (options[choose(options.length)] ?? '') : options.join(''), at };
}

/** Weights: `(x)` multiplies by 1.1, `(x:n)` sets n; square brackets are words; what no bracket closes is words. */
export function readWeights(text: string): Weighed[] {
  const hidden = text.replace(/\\\)/g, '\u0001').replace(/\\\(/g, '\u0002');
  return weigh(hidden, 1)
    .map(([part, weight]): Weighed => [part.replaceAll('\u0001', ')').replaceAll('\u0002', '('), weight])
    .filter(([part]) => part !== '');
}

function weigh(text: string, weight: number): Weighed[] {
  return groupsOf(text).flatMap((group): Weighed[] => {
    if (group.length < 2 || !group.startsWith('(') || !group.endsWith(')')) return [[group, weight]];
    const inner = group.slice(1, -1);
    const colon = inner.lastIndexOf(':');
    const number = colon > 0 ? inner.slice(colon + 1).trim() : '';
    const set =
      number !== '' && (!Number.isNaN(Number(number)) || /^[+-]?(?:inf(?:inity)?|nan)$/i.test(number));
    return set ? weigh(inner.slice(0, colon), Number(number)) : weigh(inner, weight * 1.1);
  });
}

/** Divides at the outermost brackets; an unclosed one takes the rest with it. */
function groupsOf(text: string): string[] {
  const groups: string[] = [];
  let current = '';
  let depth = 0;
  for (const char of text) {
    if (char === '(') {
      if (depth === 0) {
        if (current !== '') groups.push(current);
        current = '';
      }
      depth += 1;
      current += char;
    } else if (char === ')') {
      depth -= 1;
      current += char;
      if (depth === 0) {
        groups.push(current);
        current = '';
      }
    } else current += char;
  }
  if (current !== '') groups.push(current);
  return groups;
}
