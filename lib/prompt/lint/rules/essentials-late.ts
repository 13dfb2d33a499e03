import type { Prompt } from '../../model.ts';
import { estimateClip } from '../../tokens/estimate-clip.ts';
import { BOOSTERS, LOOK, RESOLUTION_WORDS } from '../data/dressing.ts';
import { type Fragment, fragmentsOf } from '../fragments.ts';
import { READ } from '../pieces.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** What CLIP's text really carries (Long-CLIP). */
const CARRIED = 20;

/** What the picture shows stands behind a row of words for its look. */
export const essentialsLate: Rule = {
  id: 'essentials-late',
  name: 'The essential comes late',
  why: {
    reason: 'Of a text CLIP really carries about the first 20 tokens, and the thing named first wins.',
    source: `${SOURCES.longClip}; ${SOURCES.firstObject}`,
  },
  find({ prompt, target }) {
    if (target.reader !== 'clip') return [];
    const late = lateThing(prompt.subject.text.slice(0, READ));
    if (!late) return [];
    return [
      {
        severity: 'hint',
        message: `${quoted([late.text])} comes after ${CARRIED} tokens, which is about what this model carries: put it first.`,
        component: 'description',
        field: 'subject',
        fix: { label: 'Put it first', apply: putFirst },
      },
    ];
  },
};

/** The first thing of a text that is no word for the look, where more than 20 tokens come before it. */
function lateThing(text: string): Fragment | null {
  const fragments = fragmentsOf({ field: 'subject', index: 0, text });
  const first = fragments.findIndex((fragment) => !isDressing(fragment.text));
  const thing = fragments[first];
  if (!thing || first === 0) return null;
  return estimateClip(text.slice(0, thing.start)) > CARRIED ? thing : null;
}

const isDressing = (text: string) =>
  !/\b(?:of an?|of the)\b/i.test(text) &&
  (LOOK.test(text) || text.search(BOOSTERS) >= 0 || text.search(RESOLUTION_WORDS) >= 0);

function putFirst(prompt: Prompt): Prompt {
  const { text } = prompt.subject;
  const thing = lateThing(text.slice(0, READ));
  if (!thing) return prompt;
  const before = text.slice(0, thing.start).trim();
  const after = text.slice(thing.end).replace(/^\s*[,;]?\s*/, '');
  const rest = [before.replace(/[,;]$/, ''), after].filter((part) => part !== '').join(', ');
  return { ...prompt, subject: { ...prompt.subject, text: `${thing.text}, ${rest}` } };
}
