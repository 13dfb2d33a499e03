import { readableWords, resolveChoice, resolveSchedule, resolveTag } from './readable.ts';
import type { AtomicKind } from './token.ts';

interface Form {
  kind: AtomicKind;
  /** Sticky; group 1, where there is one, is what `words` takes. */
  form: RegExp;
  words: (matched: string, inner: string) => string;
}

const none = () => '';
const asTyped = (matched: string) => matched;

/** One level of angle brackets within another is read along. */
const TAG = String.raw`<([a-z]{2,20}(?:\[[^\]\n]{0,60}\])?:(?:[^<>\n]|<[^<>\n]{0,200}>){0,300})>`;

/**
 * What is recognized before any word is looked at, by its first character. Sources: AUTOMATIC1111
 * `modules/extra_networks.py`; SwarmUI `docs/Features/Prompt Syntax.md`; dynamic-prompts `docs/SYNTAX.md`; ComfyUI
 * `comfy/sd1_clip.py`; docs.novelai.net.
 */
const FORMS: readonly [starts: string, form: Form][] = [
  // Quoted weights are a prompt in quotes, as command lines take it.
  ['"', { kind: 'quote', form: /(?<!\d)"(?![^"\n]{1,400}:\d?\.\d{1,2}\))[^"\n]{1,400}"/y, words: asTyped }],
  ['“', { kind: 'quote', form: /“[^”\n]{1,400}”/y, words: asTyped }],
  ['„', { kind: 'quote', form: /„[^“”\n]{1,400}[“”]/y, words: asTyped }],
  ['«', { kind: 'quote', form: /«[^»\n]{1,400}»/y, words: asTyped }],
  ['「', { kind: 'quote', form: /「[^」\n]{1,400}」/y, words: asTyped }],
  ['『', { kind: 'quote', form: /『[^』\n]{1,400}』/y, words: asTyped }],
  [
    "'",
    {
      kind: 'quote',
      form: /(?<![\p{L}\p{N}])'(?=\S)(?:[^'\n]|'(?=\p{L})){2,120}'(?![\p{L}\p{N}])/uy,
      words: asTyped,
    },
  ],
  ['‘', { kind: 'quote', form: /‘(?:[^’\n]|’(?=\p{L})){2,120}’/uy, words: asTyped }],
  [
    '<',
    { kind: 'network', form: /<(?:lora|lyco|lycoris|hypernet|hypernetwork):[^<>\n]{1,300}>/iy, words: none },
  ],
  ['<', { kind: 'tag', form: new RegExp(TAG, 'iy'), words: (_matched, inner) => resolveTag(inner) }],
  ['<', { kind: 'break-tag', form: /<break>/iy, words: none }],
  ['<', { kind: 'gap', form: /(?<![\p{L}\p{N}])<\p{L}[^<>\n:="']{2,80}>/uy, words: asTyped }],
  [
    '_',
    {
      kind: 'wildcard',
      form: /__([\w*/~@-]{1,80}?)(?:\([^)\n]{0,80}\))?__/y,
      words: (_matched, inner) => readableWords(inner),
    },
  ],
  [
    'h',
    { kind: 'address', form: /(?<![\p{L}\p{N}])https?:\/\/[^\s<>"{}]{1,2000}(?<![,.;)])/uy, words: none },
  ],
  ['e', { kind: 'embedding', form: /(?<![\p{L}\p{N}])embedding:[\w./-]{1,120}/uy, words: none }],
  [
    's',
    {
      kind: 'role',
      form: /(?<![\p{L}\p{N}])source#([a-z_]{1,40})/uy,
      words: (_matched, inner) => readableWords(inner),
    },
  ],
  [
    't',
    {
      kind: 'role',
      form: /(?<![\p{L}\p{N}])target#([a-z_]{1,40})/uy,
      words: (_matched, inner) => readableWords(inner),
    },
  ],
  [
    'm',
    {
      kind: 'role',
      form: /(?<![\p{L}\p{N}])mutual#([a-z_]{1,40})/uy,
      words: (_matched, inner) => readableWords(inner),
    },
  ],
  ['|', { kind: 'pipe', form: /\|/y, words: none }],
];

/**
 * What extensions read, in capitals against a bracket (asagi4/comfyui-prompt-control `doc/syntax.md`); what they take are
 * numbers, names and masks, no words.
 */
const COMMAND =
  /(?<![\p{L}\p{N}_])(?:(?:STYLE|I?MASKW?|MASK_SIZE|AREA|FEATHER|FILL|COUPLE|SHUFFLE|SHIFT|NOISE|SDXL|TE(?:_WEIGHT)?|ATTN)\([^()\n]{0,200}\)|COUPLE(?=\s*(?:MASK|AREA)\())/uy;
const COMMAND_STARTS = new Set('SIMAFCNT');
/** The same in square brackets: `[CUT:words:of what]`, `[SEQ:first:0.3:then:0.7]`. */
const SQUARE_COMMAND = /^(CUT|SEQ):/;

const BY_START = new Map<string, Form[]>();
for (const [start, form] of FORMS) BY_START.set(start, [...(BY_START.get(start) ?? []), form]);

/** Faces of letters and signs, as booru tags write them; nothing but a space, comma or bracket may touch them. */
const EMOTICON =
  /(?<![^\s,(])(?:>?[:;=]['-]?[()3<>|DdOoPpQqXx/\\]{1,2}|\^_{0,2}\^|>_?<|[OoTtUuXx0@+=;.-]_[OoTtUuXx0@+=;.-]|[Xx]D|<3|\|_\||\\[mo]\/)(?![^\s,)])/uy;
const EMOTICON_STARTS = new Set('>:;=^OoTtUuXx0@+.-<|\\');

/**
 * Upper-case operators, those of Regional Prompter among them (hako-mikan/sd-webui-regional-prompter); in a text of
 * unknown origin they are words where the words around them are capitals, too.
 */
const OPERATOR = /(?<![^\s,)\]>])(BREAK|AND|ADD(?:COMM|BASE|COL|ROW|P))(?![^\s,([<])/y;
const GAP =
  /\[(?:[A-Z][A-Z0-9 _/-]{1,40}|(?:your|insert|enter|choose|name of|subject|style|color|colour|brand|product)\b[^\]\n:|]{0,60})\]/y;

export interface Atomic {
  kind: AtomicKind;
  end: number;
  words: string;
}

/** Returns the token that begins at an offset and needs no bracket's partner to be known, or null. */
export function atomicAt(text: string, at: number): Atomic | null {
  const char = text.charAt(at);
  for (const { kind, form, words } of BY_START.get(char) ?? []) {
    const match = matchAt(form, text, at);
    if (match) return { kind, end: at + match[0].length, words: words(match[0], match[1] ?? '') };
  }
  if (EMOTICON_STARTS.has(char)) {
    const face = matchAt(EMOTICON, text, at);
    if (face) return { kind: 'emoticon', end: at + face[0].length, words: face[0] };
  }
  if (COMMAND_STARTS.has(char)) {
    const command = matchAt(COMMAND, text, at);
    if (command) return { kind: 'command', end: at + command[0].length, words: '' };
  }
  if (char === 'B' || char === 'A') {
    const operator = matchAt(OPERATOR, text, at);
    if (operator && !amongCapitals(text, at, at + operator[0].length)) {
      return { kind: operator[1] === 'AND' ? 'and' : 'break', end: at + operator[0].length, words: '' };
    }
  }
  return null;
}

/** Returns what square brackets hold where they are a gap in a template, a schedule or alternatives, else null. */
export function squareAt(text: string, from: number, to: number): Atomic | null {
  const end = to + 1;
  if (to - from > 600) return null;
  const inner = text.slice(from + 1, to);
  const command = SQUARE_COMMAND.exec(inner)?.[1];
  if (command !== undefined) return { kind: 'command', end, words: wordsOfCommand(command, inner) };
  if (/:\s*(?:\d+\.?\d*|\.\d+)\s*$/.test(inner) && !/(?:^|\s)\d+:\s*\d+\s*$/.test(inner)) {
    return { kind: 'schedule', end, words: resolveSchedule(inner) };
  }
  if (inner.includes('|')) return { kind: 'alternation', end, words: resolveSchedule(inner) };
  return matchAt(GAP, text, from)?.[0].length === end - from
    ? { kind: 'gap', end, words: text.slice(from, end) }
    : null;
}

/** Of a sequence the last words stand at its end; of a cut the first are shown. */
function wordsOfCommand(command: string, inner: string): string {
  const [, ...parts] = inner.split(':');
  const words = parts.map((part) => part.trim()).filter((part) => /\p{L}/u.test(part));
  return resolveSchedule((command === 'SEQ' ? words.at(-1) : words[0]) ?? '');
}

/** Returns what braces hold where they are a choice or a permutation, else null. */
export function curlyAt(text: string, from: number, to: number, alone: boolean): Atomic | null {
  if (to - from > 2000) return null;
  const inner = text.slice(from + 1, to);
  if (/[|]|\$\$|^__.+__$/.test(inner))
    return { kind: 'choice', end: to + 1, words: resolveChoice(text.slice(from, to + 1), '|') };
  const divided = /(?<!\\),/.test(inner) && !alone && !inner.includes('{{') && !inner.includes('}}');
  return divided
    ? { kind: 'permutation', end: to + 1, words: resolveChoice(text.slice(from, to + 1), ',') }
    : null;
}

/** Whether square brackets hold what a template names: `[BRAND]`, `[your city]`. */
export function isGap(brackets: string): boolean {
  return matchAt(GAP, brackets, 0)?.[0].length === brackets.length;
}

function matchAt(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(text);
}

function amongCapitals(text: string, start: number, end: number): boolean {
  const before = /(\p{Lu}{2,})[\s,]*$/u.test(text.slice(Math.max(0, start - 24), start));
  const after = /^[\s,]*(\p{Lu}{2,})(?!\p{Ll})/u.test(text.slice(end, end + 24));
  return before && after;
}
