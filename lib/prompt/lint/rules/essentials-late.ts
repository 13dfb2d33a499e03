import type { Prompt } from '../../model.ts';
import { estimateClip } from '../../tokens/estimate-clip.ts';
import { BOOSTERS, LOOK, RESOLUTION_WORDS } from '../data/dressing.ts';
import { pieceOf } from '../pieces.ts';
import type { Rule } from '../rule.ts';
import { type Segment, segmentsOf } from '../segments.ts';
import { SOURCES } from '../sources.ts';

/** What CLIP's text really carries (Long-CLIP). */
const CARRIED = 20;

/** What the picture shows stands behind a row of words for its look. */
export const essentialsLate: Rule = {
  id: 'essentials-late',
  name: 'check.essentialsLate.name',
  why: {
    reason: { id: 'check.essentialsLate.reason' },
    source: `${SOURCES.longClip}; ${SOURCES.firstObject}`,
  },
  find({ prompt, target }) {
    if (target.reader !== 'clip') return [];
    const late = lateThing(prompt);
    if (!late) return [];
    return [
      {
        severity: 'hint',
        message: { id: 'check.essentialsLate.message', params: { words: [late.typed], tokens: CARRIED } },
        component: 'description',
        field: 'subject',
        fix: { label: { id: 'check.essentialsLate.fix' }, apply: putFirst },
      },
    ];
  },
};

/** The first thing of the subject that is no word for the look, where more than 20 tokens come before it. */
function lateThing({ subject }: Prompt): Segment | null {
  const piece = pieceOf(subject, 'subject', 0);
  const fragments = segmentsOf(piece);
  const first = fragments.findIndex((fragment) => !isDressing(fragment.text));
  const thing = fragments[first];
  if (!thing || first === 0) return null;
  return estimateClip(piece.typed.slice(0, thing.start)) > CARRIED ? thing : null;
}

/** A longer stretch, or one of several sentences, is prose, which names things in passing. */
const MOST_WORDS = 6;

const isDressing = (text: string) =>
  !/\b(?:of an?|of the)\b/i.test(text) &&
  !isProse(text) &&
  (LOOK.test(text) || text.search(BOOSTERS) >= 0 || text.search(RESOLUTION_WORDS) >= 0);

const isProse = (text: string) => text.split(/\s+/).length > MOST_WORDS || /[.!?]\s/.test(text);

function putFirst(prompt: Prompt): Prompt {
  const { text } = prompt.subject;
  const thing = lateThing(prompt);
  if (!thing) return prompt;
  const before = text.slice(0, thing.start).trim();
  const after = text.slice(thing.end).replace(/^\s*[,;]?\s*/, '');
  const rest = [before.replace(/[,;]$/, ''), after].filter((part) => part !== '').join(', ');
  return { ...prompt, subject: { ...prompt.subject, text: `${thing.typed}, ${rest}` } };
}
