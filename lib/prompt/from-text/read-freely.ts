import type { Target } from '../targets/target.ts';
import { createDraft } from './draft.ts';
import { GUESS, grammarOf, WORDS } from './grammar.ts';
import { noteOf } from './note.ts';
import { LONGEST, readBody } from './read-body.ts';
import { readJson } from './read-json.ts';
import type { ReadPrompt } from './reading.ts';
import { takeFront } from './take-front.ts';

/** Takes a text and gives the reading that is best to work on, whatever it was printed by. */
export function readFreely(text: string, target?: Target): ReadPrompt {
  const draft = createDraft();
  if (/^\s*[{[]/.test(text)) {
    const json = readJson(text);
    if (json) return json;
  }
  if (text.length > LONGEST) {
    draft.add('subject', text);
    return { prompt: draft.prompt, notes: [noteOf('too-long')] };
  }
  const grammar = target && grammarOf(target) !== WORDS ? grammarOf(target) : GUESS;
  readBody(takeFront(text, draft, grammar), draft, grammar);
  return { prompt: draft.prompt, notes: draft.notes };
}
