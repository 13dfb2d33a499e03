/** A Midjourney flag as it stands in a text. Source of names and values: docs.midjourney.com, parameter list (32859204029709). */
export interface Flag {
  /** With its dashes and its value, in UTF-16 units. */
  start: number;
  end: number;
  /** The long name in lower case: `stylize`, `ar`, `no`. */
  name: string;
  /** As typed, for messages: `--s`. */
  typed: string;
  /** As typed, trimmed; '' where there is none. */
  value: string;
}

const LONG: ReadonlyMap<string, string> = new Map([
  ['s', 'stylize'],
  ['c', 'chaos'],
  ['w', 'weird'],
  ['q', 'quality'],
  ['r', 'repeat'],
  ['p', 'profile'],
  ['personalize', 'profile'],
  ['v', 'version'],
  ['aspect', 'ar'],
  ['neg', 'no'],
]);

const GAP = String.raw`(?:[ \t]*[=:][ \t]*|[ \t]+)`;
const NUMBER = String.raw`${GAP}(?:\{[^{}\n]{0,80}\}|-?\d*\.?\d+)`;
const CODE = String.raw`${GAP}(?:https?:\/\/[^\s]{1,500}|random|\d{1,12}(?:::-?[\d.]+)?(?!\S)|(?=[a-z]*\d)[a-z\d]{6,10}(?!\S))`;
/** What each flag takes behind its name. */
const VALUES: readonly [names: string, value: string][] = [
  ['ar|aspect', String.raw`${GAP}(?:\{[^{}\n]{0,80}\}|[\d.]+\s{0,2}[:x×/]\s{0,2}[\d.]*\d)`],
  [
    'stylize|s|chaos|c|weird|w|exp|seed|sameseed|iw|sw|sv|ow|cw|quality|q|repeat|r|stop|version|v|niji|bs|motion-strength',
    NUMBER,
  ],
  ['sref|cref|oref|profile|p|personalize', `(?:${CODE})+`],
  ['style', String.raw`[ \t]+[a-z\d][\w-]*`],
  ['motion', String.raw`[ \t]+(?:low|high)`],
  ['tile|raw|hd|sd|draft|turbo|fast|relax|stealth|public|video|loop', ''],
];
const ALL_NAMES = [...VALUES.map(([names]) => names), 'no', 'neg'];
/** A dash and one letter is a flag only before its number. */
const LONG_NAMES = ALL_NAMES.flatMap((names) => names.split('|')).filter((name) => name.length > 1);
const DASHES = String.raw`(?:--|—|–|⸺|-\s-|―)`;
/** Two hyphens and a letter begin a flag; what phones and editors make of them does before a known name only. */
const START = new RegExp(
  String.raw`(?<![^\s,.;:)\]}"*])(?:--(?=[a-z])|${DASHES}\s?(?=(?:(?:${LONG_NAMES.join('|')})(?![\p{L}\p{N}\p{M}_-])|[scwqrv]\s+[\d{]))|-(?=(?:ar|aspect|stylize|chaos|niji|sref|oref|cref|iw)\s)|-(?=v\s\d))`,
  'giu',
);
const NAME = /[a-z][\w-]*/iy;
/** What is quoted is no command. */
const QUOTED = /(?<!\d)"[^"\n]{1,400}"|“[^”\n]{1,400}”/g;
const FORMS = VALUES.map(
  ([names, value]) => [new Set(names.split('|')), value === '' ? null : new RegExp(value, 'iuy')] as const,
);
const KNOWN = new Set(ALL_NAMES.flatMap((names) => names.split('|')));

/** Returns the flags of a text in their order, each up to where its value ends. Linear in the text. */
export function flagsIn(text: string): Flag[] {
  const quotes = text.includes('--') || /[—–]/.test(text) ? [...text.matchAll(QUOTED)] : [];
  const starts = [...text.matchAll(START)].filter(
    ({ index }) => !quotes.some((quote) => quote.index < index && index < quote.index + quote[0].length),
  );
  const flags: Flag[] = [];
  starts.forEach((match, index) => {
    const start = match.index;
    if (start < (flags.at(-1)?.end ?? 0)) return;
    NAME.lastIndex = start + match[0].length;
    const name = NAME.exec(text)?.[0] ?? '';
    const from = start + match[0].length + name.length;
    const limit = starts[index + 1]?.index ?? text.length;
    const end = valueEnd(text, name.toLowerCase(), from, limit);
    const value = text
      .slice(from, end)
      .replace(/^\s*[=:]/, '')
      .trim();
    // The sign between two flags, or behind the last, is nobody's.
    const sign = /^[,.;]\s*$/.test(text.slice(end, limit)) && /^[,.;](?:\s|$)/.test(text.slice(end, end + 2));
    flags.push({
      start,
      end: end + (sign ? 1 : 0),
      name: LONG.get(name.toLowerCase()) ?? name.toLowerCase(),
      typed: `--${name}`,
      value,
    });
  });
  return flags;
}

function valueEnd(text: string, name: string, from: number, limit: number): number {
  if (name === 'no' || name === 'neg') {
    const line = text.indexOf('\n', from);
    return trimmedEnd(text, from, line < 0 ? limit : Math.min(line, limit));
  }
  const form = FORMS.find(([names]) => names.has(name))?.[1];
  if (form) {
    form.lastIndex = from;
    const match = form.exec(text);
    return match ? Math.min(from + match[0].length, limit) : from;
  }
  if (KNOWN.has(name)) return from;
  // Of a flag nobody knows, one word is its value where the next flag or the end follows.
  const word = /^[ \t]+[^\s,]{1,60}(?=\s*$)/.exec(text.slice(from, Math.min(limit, from + 80)))?.[0];
  return from + (word && from + word.length + 2 >= limit ? word.length : 0);
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end;
}
