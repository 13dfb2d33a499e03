/** The signs that close a quotation, by the sign that opened it. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '“': '”“"',
  '”': '”“"',
  '„': '“”"',
  '‘': '’‘',
  '’': '’',
  '＂': '＂',
  '「': '」',
};
/** What runs up to the next sign that may close it. */
const RUNS = new Map(
  Object.entries(CLOSERS).map(([opener, closers]) => [opener, new RegExp(`[^\\\\${closers}]*`, 'y')]),
);
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '', f: ' ', v: ' ' };

/** What can stand behind a value: the end of its list or object, a comma and what begins anew, a line of its own. */
const BEHIND_VALUE =
  /[^\S\n]*(?:$|\n|[}\]｝］]|\/[/*]|["“][^"”\n]{1,60}["”][^\S\n]*[:：]|[,，;；][^\S\n]*(?:$|\n|["'“”„‘’＂「`{[}\]｛［｝］\d/#-]|(?:true|false|null|None|True|False)\b|[\p{L}_$][^\n"“”'{}[\],，:：]{0,60}[:：]))/uy;
const BEHIND_KEY = /\s*(?:[:：,，}\]｝］]|$)/uy;
const KEY = /["“”][^"“”\n]{1,80}["“”]\s{0,8}[:：]/uy;

export function isQuote(char: string): boolean {
  return char !== '' && Object.hasOwn(CLOSERS, char);
}

/** Takes the place of an opening quote and gives what closes it: three of them where three opened it. */
export function closerOf(text: string, at: number): string {
  const char = text.charAt(at);
  return (char === '"' || char === "'") && text.startsWith(char.repeat(3), at) ? char.repeat(3) : char;
}

/**
 * Takes the place of an opening quote and gives the text up to the quote that closes it, and where it goes on behind.
 * A quote that nothing could follow as it stands (`"a sign "OPEN" in red"`) belongs to the text. Where no quote closes
 * it, it ends before the next key at the beginning of a line, or with the whole text.
 */
export function readString(
  text: string,
  start: number,
  opener: string,
  place: 'key' | 'value',
): { value: string; end: number } {
  const long = opener.length === 3;
  const run = RUNS.get(opener.charAt(0)) ?? /[^"\\]*/y;
  let value = '';
  let at = start + opener.length;
  while (at < text.length) {
    run.lastIndex = at;
    value += run.exec(text)?.[0] ?? '';
    at = run.lastIndex;
    const char = text.charAt(at);
    if (char === '\\') {
      const escaped = readEscape(text, at);
      value += escaped.value;
      at = escaped.end;
    } else if (char !== '') {
      if (long ? text.startsWith(opener, at) : closes(text, at + 1, place))
        return { value, end: at + opener.length };
      if (beginsKey(text, at)) return { value: value.replace(/[\s,，]+$/, ''), end: at };
      value += char;
      at += 1;
    }
  }
  return { value, end: text.length };
}

function closes(text: string, behind: number, place: 'key' | 'value'): boolean {
  const pattern = place === 'key' ? BEHIND_KEY : BEHIND_VALUE;
  pattern.lastIndex = behind;
  return pattern.test(text);
}

function beginsKey(text: string, at: number): boolean {
  if (!/\n\s{0,40}$/.test(text.slice(Math.max(0, at - 41), at))) return false;
  KEY.lastIndex = at;
  return KEY.test(text);
}

/** Escapes of JSON, JavaScript and Python; of others (`\(` in a prompt) the backslash is the user's own. */
function readEscape(text: string, at: number): { value: string; end: number } {
  const char = text.charAt(at + 1);
  const code = /^(?:u([\da-fA-F]{4})|u\{([\da-fA-F]{1,6})\}|x([\da-fA-F]{2}))/.exec(
    text.slice(at + 1, at + 10),
  );
  if (code) {
    const point = Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '20', 16);
    return { value: point <= 0x10ffff ? String.fromCodePoint(point) : '', end: at + 1 + code[0].length };
  }
  const known = Object.hasOwn(ESCAPED, char) ? ESCAPED[char] : undefined;
  if (known !== undefined) return { value: known, end: at + 2 };
  return { value: /["'`\\/“”\n]/.test(char) ? char : `\\${char}`, end: at + 2 };
}
