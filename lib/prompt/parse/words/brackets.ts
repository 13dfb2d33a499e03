import type { Token } from './tokens.ts';

const PAIRS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
  ['）', '（'],
  ['】', '【'],
  ['」', '「'],
  ['』', '『'],
  ['”', '“'],
]);
const OPENING: ReadonlySet<string> = new Set(PAIRS.values());

/** Takes tokens and tells for each whether it stands within brackets that are closed again in the same line. */
export function insideBrackets(tokens: readonly Token[]): boolean[] {
  const steps = new Array<number>(tokens.length + 1).fill(0);
  let open: number[] = [];
  tokens.forEach((token, at) => {
    if (token.gap === 'line') open = [];
    if (token.kind !== 'sign') return;
    if (OPENING.has(token.text)) open.push(at);
    const opening = PAIRS.get(token.text);
    const from = open.at(-1);
    if (opening === undefined || from === undefined || opening !== tokens[from]?.text) return;
    open.pop();
    steps[from] = (steps[from] ?? 0) + 1;
    steps[at + 1] = (steps[at + 1] ?? 0) - 1;
  });
  let depth = 0;
  return tokens.map((_, at) => {
    depth += steps[at] ?? 0;
    return depth > 0;
  });
}
