import { VOCABULARY } from '../vocabulary/index.ts';
import type { Draft } from './draft.ts';
import type { Grammar } from './grammar.ts';
import { noteOf } from './note.ts';
import { partsOf } from './parts.ts';
import { readClause } from './read-clause.ts';
import { readHead } from './read-head.ts';
import { bounded } from './run.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** Nobody edits more phrases than this in a form. */
const MOST_SEGMENTS = 250;

const ORIENTATION = /^(?:landscape|portrait|square)$/i;
const RATIO = /^\d+(?:\.\d+)?:\d+(?:\.\d+)?$/;

/** Takes the words of a text into the draft, each part into the field it speaks for. */
export function readBody(body: string, draft: Draft, grammar: Grammar): void {
  const syntax: string[] = [];
  const segments = partsOf(body).flatMap(({ text, weight }) =>
    segmentsOf(text, grammar, (said) => syntax.push(said)).map((segment) => weighed(segment, weight)),
  );
  if (segments.length > MOST_SEGMENTS) {
    draft.note(noteOf('too-long'));
    draft.add('subject', body);
    return;
  }
  if (syntax.length > 0) draft.parameter('stableDiffusion', 'syntax', syntax);
  readSegments(segments, draft);
}

/** Less than nothing is left out: `red::-.5` is `--no red` (docs.midjourney.com, multi-prompts). */
function weighed(segment: Segment, weight: number): Segment {
  if (weight < 0) return { ...segment, text: `no ${segment.text}`, weight: 1 };
  return weight === 1 ? segment : { ...segment, weight: bounded(segment.weight * weight) };
}

function readSegments(segments: Segment[], draft: Draft): void {
  let head = false;
  segments.forEach((segment, at) => {
    const next = segments[at + 1]?.text ?? '';
    if (ORIENTATION.test(segment.text) && RATIO.test(next)) return;
    if (head || takesNoHead(segment)) readClause(segment, draft);
    else readHead(segment, draft);
    head = draft.prompt.subject.text !== '';
  });
}

/** Quality words, ratios and exclusions may stand first; the subject comes after them. */
function takesNoHead({ text }: Segment): boolean {
  if (
    /^(?:masterpiece|(?:best|high|highest|top) quality|\d{1,2}k|absurdres|ultra highres|highres)$/i.test(text)
  ) {
    return true;
  }
  return (
    RATIO.test(text) || /^(?:no|without)\s/i.test(text) || VOCABULARY.realism.includes(text.toLowerCase())
  );
}
