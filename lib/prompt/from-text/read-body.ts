import type { FieldKey } from '../fields.ts';
import { termOf } from '../vocabulary/lookup.ts';
import { cuedField } from './cues.ts';
import type { Draft } from './draft.ts';
import type { Grammar } from './grammar.ts';
import { noteOf } from './note.ts';
import { partsOf } from './parts.ts';
import { readClause } from './read-clause.ts';
import { readHead } from './read-head.ts';
import { bounded } from './run.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** No box takes more than GPT Image's 32,000 characters. */
export const LONGEST = 32_000;
/** Nobody edits more phrases than this in a form. */
const MOST_SEGMENTS = 250;

/** `(fox:1e308)`, `(fox:NaN)`, `(fox:99)`; `(at 5:30)` is a time. */
const BAD_WEIGHT =
  /\([^():]{1,200}(?<!\d):\s*[+-]?(?:NaN|inf(?:inity)?|\d*\.?\d+e[+-]?\d+|\d{2,}(?:\.\d*)?)\s*\)/i;

const ORIENTATION = /^(?:landscape|portrait|square)$/i;
const RATIO = /^\d+(?:\.\d+)?:\d+(?:\.\d+)?$/;

/** Takes the words of a text into the draft, each part into the field it speaks for. */
export function readBody(body: string, draft: Draft, grammar: Grammar): void {
  const syntax: string[] = [];
  if (body.length > LONGEST) {
    keepWhole(body, draft, 'too-long');
    return;
  }
  const segments = partsOf(body).flatMap(({ text, weight }) =>
    segmentsOf(text, grammar, (said) => syntax.push(said)).map((segment) => weighed(segment, weight)),
  );
  if (segments.length > MOST_SEGMENTS) {
    keepWhole(body, draft, 'too-long');
    return;
  }
  if (isNoPrompt(segments)) {
    keepWhole(body, draft, 'not-understood');
    return;
  }
  const bad = BAD_WEIGHT.exec(body);
  if (bad) draft.note(noteOf('bad-weight', bad[0]));
  if (syntax.length > 0) draft.parameter('stableDiffusion', 'syntax', syntax);
  readSegments(segments, draft);
}

function keepWhole(body: string, draft: Draft, why: 'too-long' | 'not-understood'): void {
  draft.note(noteOf(why));
  draft.add('subject', body);
}

/** A clause longer than this is a sentence about something. */
const LONG_CLAUSE = 12;
const LEAST_WORDS = 60;

/**
 * Whether most of a longer text is sentences that speak for no field: an article, a letter, a program. The first
 * segment, which may be a scene of any length, does not count.
 */
function isNoPrompt(segments: readonly Segment[]): boolean {
  let understood = 0;
  let all = 0;
  segments.slice(1).forEach((segment) => {
    const words = segment.text.split(/\s+/).length;
    all += words;
    if (words <= LONG_CLAUSE || cuedField(segment.text) !== null) understood += words;
  });
  return all >= LEAST_WORDS && understood < all / 2;
}

/** Less than nothing is left out: `red::-.5` is `--no red` (docs.midjourney.com, multi-prompts). */
function weighed(segment: Segment, weight: number): Segment {
  if (weight < 0) return { ...segment, text: `no ${segment.text}`, weight: 1 };
  return weight === 1 ? segment : { ...segment, weight: bounded(segment.weight * weight) };
}

function readSegments(segments: readonly Segment[], draft: Draft): void {
  let head = false;
  segments.forEach((segment, at) => {
    const next = segments[at + 1]?.text ?? '';
    if (ORIENTATION.test(segment.text) && RATIO.test(next)) return;
    if (head || takesNoHead(segment, at < segments.length - 1)) readClause(segment, draft);
    else readHead(segment, draft);
    head = draft.prompt.subject.text !== '';
  });
}

/** Quality words, ratios and exclusions may stand first, and light or style; the subject comes after them. */
function takesNoHead({ text }: Segment, more: boolean): boolean {
  if (
    /^(?:masterpiece|(?:best|high|highest|top|good|amazing)[ _]quality|\d{1,2}k|absurdres|(?:ultra[- ])?highres|(?:ultra[- ]|highly )?detailed|hdr|uhd|raw photo|sharp focus|intricate(?: details?| texture)?|photo-?realistic|realistic|official art)$/i.test(
      text,
    )
  ) {
    return true;
  }
  if (RATIO.test(text) || /^(?:no|without)\s/i.test(text)) return true;
  const field = termOf(text)?.field;
  return field === 'realism' || (more && field !== undefined && LOOKS.has(field));
}

const LOOKS: ReadonlySet<FieldKey> = new Set(['lighting', 'colorTone', 'mood', 'framing', 'resolution']);
