import type { Prompt } from '../../model.ts';
import { FILLER, REQUEST } from '../data/filler.ts';
import { cutAll, rewrite } from '../edits/rewrite.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const MAYBE =
  /maybe|perhaps|possibly|please|like|something|of |beautiful|nice|awesome|amazing|wonderful|lovely|gorgeous|really|create|generate|make|draw|design|produce|give me|show me|imagine/;

/** Words that say nothing one can see. */
export const filler: Rule = {
  id: 'filler',
  name: 'Words that say nothing visible',
  why: {
    reason:
      'In 5,493 pictures the words for subject and style decided, and filler words hardly mattered; they only take room.',
    source: SOURCES.subjectAndStyle,
  },
  find({ pieces, said, target }) {
    if (!MAYBE.test(said)) return [];
    const found = pieces.flatMap(({ field, text }) => fillerIn(text).map((words) => ({ field, words })));
    // An assistant is asked in sentences.
    const words = found.filter((one) => target.reader !== 'language-model' || !REQUEST.test(`${one.words} `));
    const [first] = words;
    if (!first) return [];
    const shown = quoted(words.map((one) => one.words));
    return [
      {
        severity: 'hint',
        message: `${shown} ${words.length > 1 ? 'say' : 'says'} nothing one can see: name what makes it so, or leave it out.`,
        field: first.field,
        causes: words.map((one) => `word ${one.words.toLowerCase()}`),
        fix: { label: words.length > 1 ? 'Remove them' : `Remove ${shown}`, apply: removeFiller },
      },
    ];
  },
};

/** What of a text is filler; nothing where there would be no other word left in a subject. */
function fillerIn(text: string): string[] {
  const request = REQUEST.exec(text.slice(0, 200))?.[0] ?? '';
  const rest = text.slice(request.length);
  if (cutAll(rest, FILLER).trim() === '') return [];
  return [request.trim(), ...[...rest.matchAll(FILLER)].map(([words]) => words)].filter(
    (words) => words !== '',
  );
}

function removeFiller(prompt: Prompt): Prompt {
  return rewrite(prompt, (text) => {
    if (fillerIn(text).length === 0) return text;
    return cutAll(text.replace(REQUEST, ''), FILLER);
  });
}
