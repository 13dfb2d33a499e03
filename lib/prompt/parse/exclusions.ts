import type { Span } from './words/index.ts';

/** Things that a text says are not to be shown. */
export interface Excluded {
  /** All of it: `without cars or people`. */
  outer: Span;
  items: Span[];
}

const ANY = '(?:any |other |visible )?';
/** How an exclusion begins. What has a capital further in is a name: `Painters Without Borders`. */
const CUE = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’-])(?:(?:there (?:is|are|should be|must be) )?(?:no|zero)(?!-)|without|(?:please )?(?:do not|don['’]t|never) (?:include|show|add|use|put)|(?:please )?(?:avoid|exclude|excluding|omit):?|free of|must not (?:include|show|contain))\s+${ANY}(?=[\p{L}\p{N}"\uE001])`,
  'iu',
);
/** Words after which `no` excludes nothing. */
const NOT_THINGS =
  /^(?:one|longer|matter|more|less|doubt|entry|parking|smoking|other|such|sooner|better|idea|need|way|problem|number|\d)/i;
/** What may be said of the things without changing what they are. */
const PLACE =
  /\s+(?:(?:anywhere )?(?:in|on|within|to) (?:the|this|my) (?:image|picture|photo|photograph|frame|scene|shot|background|design|composition|illustration)|allowed|please|visible|at all|whatsoever)$/i;
/** Exceptions and reasons: to move the words would change what they mean. */
const BUT = /\b(?:besides|except|but|other than|apart from|unless|beyond|than|only|instead)\b/i;
const DIVIDER =
  /\s*(?:,\s*(?:and|or|nor)?|\b(?:and|or|nor)\b|\/|，|、)\s*(?:(?:no|without)\s+)?(?:any\s+)?/gi;
const MOST_WORDS = 5;

/**
 * Returns what a fragment excludes, from the cue to its end; null where it excludes nothing, or not in words that can be
 * moved: `no people besides her`.
 * @param opens whether the cue must stand at the beginning
 */
export function exclusionsIn(masked: string, span: Span, opens: boolean): Excluded | null {
  const text = masked.slice(span.start, span.end);
  const match = CUE.exec(text);
  if (!match || (opens && !/^(?:and|with|but|also|please|,|\s)*$/i.test(text.slice(0, match.index))))
    return null;
  const cue = match[0];
  if (/^[A-Z]/.test(cue) && match.index > 0) return null;
  const from = match.index + cue.length;
  const bare = text.slice(from).replace(/[.!\s]+$/, '');
  const things = bare.replace(PLACE, '').replace(/\s+(?:in the (?:image|picture))$/i, '');
  if (things === '' || NOT_THINGS.test(things) || BUT.test(things)) return null;
  if (/[.;:!?]/.test(things)) return null;
  const items = itemsOf(things).map(({ start, end }) => ({
    start: span.start + from + start,
    end: span.start + from + end,
  }));
  if (items.length === 0) return null;
  // In the middle of a phrase only things follow: `a man without a hat walking his dog` goes on.
  if (!items.every(({ start, end }) => masked.slice(start, end).split(/\s+/).length <= MOST_WORDS))
    return null;
  if (items.some(({ start, end }) => CLAUSE.test(masked.slice(start, end)))) return null;
  const connector = /(?:^|[\s,])(?:and|with|but)\s+$/i.exec(text.slice(0, match.index))?.[0].length ?? 0;
  return {
    outer: { start: span.start + match.index - connector, end: span.start + from + bare.length },
    items,
  };
}

/** What shows that more follows than things. */
const CLAUSE =
  /\b(?:is|are|was|were|has|have|with|while|who|that|which|in front)\b|\s\p{L}+ing\s+(?:a|an|the|his|her|their|through|over|in|on|down)\b/iu;

function itemsOf(things: string): Span[] {
  const items: Span[] = [];
  let start = 0;
  const push = (from: number, to: number) => {
    const typed = things.slice(from, to);
    const before = typed.length - typed.trimStart().length;
    if (typed.trim() !== '') items.push({ start: from + before, end: from + typed.trimEnd().length });
  };
  for (const match of things.matchAll(DIVIDER)) {
    push(start, match.index);
    start = match.index + match[0].length;
  }
  push(start, things.length);
  return items;
}
