const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '（': '）' };
const CLOSERS = new Set(Object.values(CLOSING));
/** What quotes, comments and smileys begin with. */
const SKIPPED = new Set('"“/#:;=');
const ESCAPED = new Set('()[]{}\\|"+-');

/**
 * Returns for each offset of a text that of the bracket's partner, -1 for everything else. A lone bracket (a smiley) and
 * an escaped one have none, nor has what stands in quotes, comments or a smiley; a lone one hides no pair around it. Linear,
 * however deep brackets are nested.
 * @param skips where what begins at an offset ends, if brackets in it are words; else the offset
 */
export function partnersOf(text: string, skips: (at: number) => number): Int32Array {
  const partners = new Int32Array(text.length).fill(-1);
  const open: number[] = [];
  const waiting = new Map<string, number>();
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const closer = CLOSING[char];
    if (isEscape(text, at)) at += 1;
    else if (SKIPPED.has(char)) at = Math.max(at, skips(at) - 1);
    else if (closer !== undefined) {
      open.push(at);
      waiting.set(closer, (waiting.get(closer) ?? 0) + 1);
    } else if ((waiting.get(char) ?? 0) > 0) {
      for (let partner = open.pop(); partner !== undefined; partner = open.pop()) {
        const awaited = CLOSING[text.charAt(partner)] ?? '';
        waiting.set(awaited, (waiting.get(awaited) ?? 0) - 1);
        if (awaited !== char) continue;
        partners[partner] = at;
        partners[at] = partner;
        break;
      }
    }
  }
  return partners;
}

/** Whether a character opens or closes a group. */
export function isBracket(char: string): boolean {
  return CLOSING[char] !== undefined || CLOSERS.has(char);
}

/** Returns what two brackets hold, without the blanks at its ends. */
export function heldBy(text: string, from: number, to: number): { start: number; end: number } {
  let start = from + 1;
  let end = to;
  while (start < end && isBlankAt(text, start)) start += 1;
  while (end > start && isBlankAt(text, end - 1)) end -= 1;
  return { start, end };
}

/** Whether a group is all that another group holds. */
export function isWrapped(text: string, from: number, to: number, partners: Int32Array): boolean {
  let before = from - 1;
  let after = to + 1;
  while (isBlankAt(text, before)) before -= 1;
  while (isBlankAt(text, after)) after += 1;
  return text.charAt(before) === text.charAt(from) && partners[before] === after;
}

const isBlankAt = (text: string, at: number) => text.charAt(at) === ' ' || text.charAt(at) === '\t';

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
