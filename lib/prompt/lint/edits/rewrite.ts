import { phrasesOf, setPhrases } from '../../edit.ts';
import { MANY_FIELDS } from '../../fields.ts';
import type { Phrase, Prompt } from '../../model.ts';
import { isBlank } from '../../text/is-blank.ts';
import { type CheckedPhrase, MOST_PHRASES, pieceOf, READ, WORD_FIELDS, type WordField } from '../pieces.ts';

/** Takes a phrase as the rules read it and gives its new text, or the phrase with its new text and weight. */
type Edit = (piece: CheckedPhrase, phrase: Phrase) => string | Phrase;

/**
 * Returns the prompt with the text of each phrase rewritten, in the fields that say what to draw (or only in those
 * named). What the coach does not read stays. A phrase of which nothing is left goes; the subject stays, empty.
 */
export function rewrite(prompt: Prompt, edit: Edit, fields: readonly WordField[] = WORD_FIELDS): Prompt {
  let changed = prompt;
  for (const field of fields) changed = rewriteField(changed, field, edit);
  return changed;
}

function rewriteField(prompt: Prompt, field: WordField, edit: Edit): Prompt {
  const former = phrasesOf(prompt, field);
  const next = former.map((phrase, at) => {
    if (at >= MOST_PHRASES) return phrase;
    const edited = edit(pieceOf(phrase, field, at), phrase);
    const { text, ...rest } = typeof edited === 'string' ? { ...phrase, text: edited } : edited;
    const whole = text + phrase.text.slice(READ);
    return whole === phrase.text && typeof edited === 'string' ? phrase : { ...rest, text: whole };
  });
  if (next.every((phrase, at) => phrase === former[at])) return prompt;
  const kept = next.filter((phrase, at) => phrase === former[at] || !isBlank(phrase.text));
  if (MANY_FIELDS.has(field)) return setPhrases(prompt, field as 'details', kept);
  const [only] = kept;
  if (only) return { ...prompt, [field]: only };
  if (field === 'subject') return { ...prompt, subject: { ...prompt.subject, text: '' } };
  const { [field]: _gone, ...rest } = prompt;
  return rest as Prompt;
}
