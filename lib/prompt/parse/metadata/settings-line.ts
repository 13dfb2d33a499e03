/** One setting as a program wrote it; `end` is where it ends in the line. */
export interface Setting {
  name: string;
  value: string;
  end: number;
}

/** Fewer are words of a prompt. */
const FEWEST = 3;
/** No line of settings is longer; a longer one is somebody's text. */
const LONGEST = 100_000;
/** Of one in brackets: a bracket that nobody closes must not be looked for to the end each time. */
const LONGEST_VALUE = 8000;
const NAME = /\s*([\p{L}\p{N}][\p{L}\p{N} \-/._]{0,60}):\s*/uy;
const CLOSES = new Map([
  ['[', ']'],
  ['{', '}'],
  ['(', ')'],
]);
/** Of which a line of settings has one at least, with a value that it takes: prompts have colons too. */
const TELLING: ReadonlyMap<string, RegExp> = new Map([
  ['steps', /^\d{1,4}$/],
  ['seed', /^\d+$/],
  ['sampler', /\S/],
  ['cfg scale', /^[\d.]+$/],
  ['cfg', /^[\d.]+$/],
  ['guidance scale', /^[\d.]+$/],
  ['distilled cfg scale', /^[\d.]+$/],
  ['size', /^\d+ ?x ?\d+$/i],
  ['model hash', /^[\da-f]{6,}$/i],
]);

/**
 * Takes a line and gives the settings in it, as AUTOMATIC1111, Forge, Fooocus, Draw Things and Civitai write them:
 * `Steps: 20, Sampler: Euler a, Seed: 1`, values with commas in quotes or brackets. Null if it is no such line.
 */
export function settingsIn(line: string): Setting[] | null {
  if (line.length > LONGEST || !line.includes(':')) return null;
  const settings: Setting[] = [];
  let at = /^\s*(?:parameters|settings):?\s+(?=[A-Z][a-z]+:)/i.exec(line.slice(0, 60))?.[0].length ?? 0;
  while (at < line.length) {
    NAME.lastIndex = at;
    const found = NAME.exec(line);
    if (!found) {
      // A comma within a value that nobody quoted: what follows belongs to it.
      const last = settings.at(-1);
      if (!last) break;
      const end = commaFrom(line, at);
      const more = line.slice(at, end).trim();
      if (more !== '') last.value = `${last.value}, ${more}`;
      last.end = end;
    } else {
      const end = valueEnd(line, NAME.lastIndex);
      settings.push({ name: found[1] ?? '', value: unquoted(line.slice(NAME.lastIndex, end).trim()), end });
    }
    at = (settings.at(-1)?.end ?? line.length) + 1;
  }
  const program = settings.length >= FEWEST && settings.some(isTelling);
  return program && !settings.some(({ name }) => /^(?:negative )?prompt$/i.test(name)) ? settings : null;
}

const isTelling = ({ name, value }: Setting): boolean =>
  TELLING.get(name.toLowerCase())?.test(value) ?? false;

function commaFrom(line: string, at: number): number {
  const comma = line.indexOf(',', at);
  return comma < 0 ? line.length : comma;
}

/** Behind a quoted value or one in brackets, else before the next comma. */
function valueEnd(line: string, start: number): number {
  const first = line.charAt(start);
  if (first === '"') {
    const end = quoteEnd(line, start);
    return end === null ? commaFrom(line, start) : commaFrom(line, end);
  }
  return CLOSES.has(first) ? commaFrom(line, bracketEnd(line, start) ?? start) : commaFrom(line, start);
}

function quoteEnd(line: string, start: number): number | null {
  for (let at = start + 1; at < line.length; at += 1) {
    if (line[at] === '\\') at += 1;
    else if (line[at] === '"') return at + 1;
  }
  return null;
}

function bracketEnd(line: string, start: number): number | null {
  const open = line.charAt(start);
  const close = CLOSES.get(open);
  let depth = 0;
  let quoted = false;
  for (let at = start; at < Math.min(line.length, start + LONGEST_VALUE); at += 1) {
    const sign = line[at];
    if (sign === '\\') at += 1;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === open) depth += 1;
    else if (!quoted && sign === close) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}

function unquoted(value: string): string {
  if (!/^".*"$/s.test(value)) return value;
  try {
    return String(JSON.parse(value));
  } catch {
    return value.slice(1, -1);
  }
}
