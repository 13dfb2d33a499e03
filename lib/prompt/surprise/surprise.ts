import { phrasesOf, setPhrases, setText } from '../edit.ts';
import { FIELDS, type FieldKey, type ManyField } from '../fields.ts';
import type { Prompt } from '../model.ts';
import { any } from '../targets/any.ts';
import type { Target } from '../targets/target.ts';
import { drawTerm } from './draw-term.ts';
import { nothingMoreToSay } from './nothing-more-to-say.ts';
import { createRandom } from './random.ts';

export interface DrawOptions {
  /** An integer; the same seed gives the same draw for the same prompt. */
  seed: number;
  /** Fields that stay as they are. */
  locked?: ReadonlySet<string>;
  /** For which the prompt will be printed: what is noise there is not drawn. */
  target?: Target;
}

export interface Draw {
  prompt: Prompt;
  /** The fields that are other than before, in the order of the form. */
  fields: FieldKey[];
}

/** What decides most comes first, so that the rest can be made to fit. What to leave out depends on the result: never drawn. */
const ORDER: readonly FieldKey[] = [
  'contentType',
  'subject',
  'setting',
  'style',
  'action',
  'lighting',
  'colorTone',
  'mood',
  'realism',
  'framing',
  'details',
  'resolution',
  'aspectRatio',
];
/** Where two terms say more than one. */
const TWO: ReadonlySet<FieldKey> = new Set(['details', 'framing']);

/**
 * Fills the empty fields of a prompt with terms that go together with what is there and with each other. Fields that
 * say something, and locked ones, stay as they are; where nothing fits, a field stays empty.
 */
export function surprise(prompt: Prompt, { seed, locked = new Set(), target = any }: DrawOptions): Draw {
  let drawn = prompt;
  for (const field of ORDER) {
    if (locked.has(field) || !isBlank(prompt, field)) continue;
    const random = createRandom(seed, field);
    const many = TWO.has(field) && random() < 0.5 ? 2 : 1;
    for (let count = 0; count < many; count += 1) {
      const now = drawn;
      const fine = nothingMoreToSay(now, target);
      const term = drawTerm(field, now, random, ({ text }) => fine(withText(now, field, text)));
      if (term) drawn = withText(drawn, field, term.text);
    }
  }
  return { prompt: drawn, fields: changedFields(prompt, drawn) };
}

/** Tells whether a field says nothing. */
export function isBlank(prompt: Prompt, field: FieldKey): boolean {
  return phrasesOf(prompt, field).every(({ text }) => text.trim() === '');
}

/** Gives the fields in which two prompts differ, in the order of the form. */
export function changedFields(before: Prompt, after: Prompt): FieldKey[] {
  return FIELDS.map(({ key }) => key).filter((key) => before[key] !== after[key]);
}

function withText(prompt: Prompt, field: FieldKey, text: string): Prompt {
  const holds = FIELDS.find(({ key }) => key === field)?.holds;
  if (holds !== 'many') return setText(prompt, field as Parameters<typeof setText>[1], text);
  const said = phrasesOf(prompt, field).filter((phrase) => phrase.text.trim() !== '');
  return setPhrases(prompt, field as ManyField, [...said, { text }]);
}
