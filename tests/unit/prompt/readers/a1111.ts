/** Reads a prompt as AUTOMATIC1111 does: written after the grammar, not after our printing. */

export type Weighed = [text: string, weight: number];

const TOKEN = /\\[()[\]\\]|\\|\(|\[|:\s*([+-]?[.\d]+)\s*\)|\)|\]|[^\\()[\]:]+|:/g;
const LESS = 1 / 1.1;

/**
 * Attention: `(x)` and `[x]` multiply and divide by 1.1, `(x:n)` multiplies by n, unclosed brackets reach to the end,
 * a backslash takes the meaning from the next sign, BREAK stands alone. Neighbors of one weight are one.
 */
export function readAttention(text: string): Weighed[] {
  const out: Weighed[] = [];
  const round: number[] = [];
  const square: number[] = [];
  const multiply = (from: number, by: number) => {
    for (let at = from; at < out.length; at += 1) {
      const part = out[at] as Weighed;
      part[1] *= by;
    }
  };
  for (const match of text.matchAll(TOKEN)) {
    const [token, number] = match;
    if (token.startsWith('\\')) out.push([token.slice(1), 1]);
    else if (token === '(') round.push(out.length);
    else if (token === '[') square.push(out.length);
    else if (number !== undefined && round.length > 0) multiply(round.pop() as number, Number(number));
    else if (token === ')' && round.length > 0) multiply(round.pop() as number, 1.1);
    else if (token === ']' && square.length > 0) multiply(square.pop() as number, LESS);
    else {
      token.split(/\s*\bBREAK\b\s*/).forEach((part, at) => {
        if (at > 0) out.push(['BREAK', -1]);
        out.push([part, 1]);
      });
    }
  }
  for (const from of round) multiply(from, 1.1);
  for (const from of square) multiply(from, LESS);
  const merged: Weighed[] = [];
  for (const [part, weight] of out) {
    const last = merged.at(-1);
    if (last && last[1] === weight) last[0] += part;
    else merged.push([part, weight]);
  }
  return merged.filter(([part], at) => part !== '' || (at === 0 && merged.length === 1));
}

/** What the program takes out before it reads weights: comments to the end of the line, and extra networks. */
export function withoutCommands(text: string): { text: string; networks: string[] } {
  const networks: string[] = [];
  const rest = text.replace(/#.*/g, '').replace(/<(\w+):([^>]+)>/g, (network) => {
    networks.push(network);
    return '';
  });
  return { text: rest, networks };
}

/** The prompts that AND puts together, each with its weight. */
export function readComposed(text: string): Weighed[] {
  return text.split(/\bAND\b/).map((part) => {
    const match = /^([\s\S]*?)\s*(?::\s*([-+]?(?:\d+\.?|\d*\.\d+)))?\s*$/.exec(part);
    return [match?.[1] ?? part, Number(match?.[2] ?? 1)];
  });
}
