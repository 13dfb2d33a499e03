const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '（': '）' };
const OPENING = new Set(Object.keys(CLOSING));
const CLOSERS = new Set(Object.values(CLOSING));
const ESCAPED = new Set('()[]{}\\|"+-');

/**
 * Returns for each offset of a text that of the bracket's partner, -1 for everything else. A lone bracket (a smiley) and
 * an escaped one have none, nor has what stands in quotes. Linear, however deep brackets are nested.
 */
export function partnersOf(text: string, quoted: (at: number) => number): Int32Array {
  const partners = new Int32Array(text.length).fill(-1);
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (isEscape(text, at)) at += 1;
    else if (char === '"' || char === '“') at = Math.max(at, quoted(at) - 1);
    else if (OPENING.has(char)) open.push(at);
    else if (CLOSERS.has(char)) {
      const partner = open.at(-1);
      if (partner === undefined || CLOSING[text.charAt(partner)] !== char) continue;
      open.pop();
      partners[partner] = at;
      partners[at] = partner;
    }
  }
  return partners;
}

/** Whether a backslash stands at an offset and makes a plain sign of the next. */
export function isEscape(text: string, at: number): boolean {
  return text.charAt(at) === '\\' && ESCAPED.has(text.charAt(at + 1));
}

/** Whether a group is all that stands between two commas. */
export function standsAlone(text: string, from: number, to: number): boolean {
  return (
    /(?:^|[,，、;\n([{])\s{0,3}$/.test(text.slice(Math.max(0, from - 4), from)) &&
    /^\s{0,3}(?:$|[,，、;\n)\]}.])/.test(text.slice(to + 1, to + 5))
  );
}
