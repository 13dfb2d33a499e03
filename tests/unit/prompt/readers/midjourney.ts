/** Reads a prompt as Midjourney does: pictures, permutations, parts with weights, flags. */
import type { Weighed } from './a1111.ts';

export interface MidjourneyRead {
  images: string[];
  /** The parts of the multi-prompt; one of weight 1 where there are none. */
  parts: Weighed[];
  flags: [name: string, value: string][];
}

/** Takes one prompt, its permutations expanded, and gives how it is read; throws where the site refuses it. */
export function readMidjourney(typed: string): MidjourneyRead {
  const text = typed.replace(/\s*Job ID: [0-9a-f-]{36}\s*$/, '');
  const start = /(?:^|\s)--[A-Za-z]/.exec(text);
  const body = start ? text.slice(0, start.index) : text;
  const flags = (start ? text.slice(start.index) : '')
    .split(/(?:^|\s)--/)
    .slice(1)
    .map((flag): [string, string] => {
      const [name = '', ...value] = flag.trim().split(/\s+/);
      return [name, value.join(' ')];
    });
  const images = /^(?:https?:\/\/\S+\s+)+/.exec(body)?.[0] ?? '';
  return { images: images.split(/\s+/).filter(Boolean), parts: partsOf(body.slice(images.length)), flags };
}

function partsOf(body: string): Weighed[] {
  const parts: Weighed[] = [];
  const SIGN = /::(-?(?:\d+\.?\d*|\.\d+))?/g;
  let from = 0;
  for (const sign of body.matchAll(SIGN)) {
    parts.push([body.slice(from, sign.index).trim(), Number(sign[1] ?? 1)]);
    from = sign.index + sign[0].length;
  }
  const rest = body.slice(from).trim();
  if (rest !== '' || parts.length === 0) parts.push([rest, 1]);
  if (parts.reduce((sum, [, weight]) => sum + weight, 0) <= 0)
    throw new Error('The weights must sum above zero.');
  return parts;
}

/** What counts: the parts, exclusions as parts of weight -0.5, by their share of the first. */
export function shares({ parts, flags }: MidjourneyRead): Weighed[] {
  const no = flags.filter(([name]) => name === 'no').flatMap(([, value]) => value.split(/,\s*/));
  const all = [...parts, ...no.map((words): Weighed => [words, -0.5])];
  const [first] = all;
  return all.map(([text, weight]) => [text, weight / (first?.[1] ?? 1)]);
}

/** Every prompt that braces ask for: `{a, b}`, nested, in flags too; `\,` is a comma. */
export function permutations(text: string): string[] {
  const open = text.indexOf('{');
  if (open < 0) return [text];
  const options = [''];
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const char = text.charAt(at);
    const escaped = char === '\\' && text.charAt(at + 1) === ',';
    if (char === '{') depth += 1;
    if (char === '}') depth -= 1;
    if (depth === 0) {
      const [before, after] = [text.slice(0, open), text.slice(at + 1)];
      return options.flatMap((option) => permutations(`${before}${option.trim()}${after}`));
    }
    if (depth === 1 && char === ',') options.push('');
    else if (!(depth === 1 && char === '{')) {
      const former = options.pop() ?? '';
      options.push(escaped && depth === 1 ? `${former.trimEnd()},` : former + char);
      if (escaped && depth === 1) at += 1;
    }
  }
  return [text];
}
