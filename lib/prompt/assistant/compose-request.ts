import { phrasesOf } from '../edit.ts';
import { FIELDS, type FieldKey } from '../fields.ts';
import type { Prompt } from '../model.ts';
import { withoutOff } from '../off.ts';
import { DEFAULT_TARGET_ID } from '../targets/index.ts';
import type { Target } from '../targets/target.ts';
import { cleanText } from '../text/clean-text.ts';
import { tidy } from '../text/tidy.ts';
import { habitsOf } from './habits.ts';

export interface RequestOptions {
  /** The name people know the target by, where it is another than the catalogue's; `''` for no name at all. */
  targetName?: string;
}

/** How every request ends: what comes before it in a selection is the request and no answer. */
export const REQUEST_END = 'Write one prompt only, and nothing but the code block.';

/**
 * Takes a prompt as far as it is filled, and its target, and gives the request for an assistant: what there is, what
 * the target takes, and the form of the answer: one line a field, in a code block. Lines with names survive what
 * happens to an answer on its way back (bold type, bullets, curly quotes, a selection without line ends), and half of
 * them still says what it says; in running text a page would join them into one.
 *
 * The request is one line: where Enter sends, a line break has no place. Never throws.
 */
export function composeRequest(prompt: Prompt, target: Target, options: RequestOptions = {}): string {
  const known = target.id !== DEFAULT_TARGET_ID;
  const name = cleanText(options.targetName ?? (known ? target.name : ''));
  const on = withoutOff(prompt);
  const given = FIELDS.map(({ key }) => ({ key, values: valuesOf(on, key) })).filter(
    ({ values }) => values.length > 0,
  );
  return [
    name === ''
      ? 'Write one prompt for a picture generator.'
      : `Write one prompt for the picture generator ${name}.`,
    ...(known ? habitsOf(target) : ['Use plain words for what can be seen.']),
    given.length === 0
      ? 'Nothing is decided yet: choose a subject worth seeing, and what suits it.'
      : `This is decided, keep it as it is: ${given.map(line).join('. ')}.`,
    given.length > 0 ? 'Add what makes it a better picture.' : '',
    'Answer with one code block that has one line for each of these, the name, a colon and the words:',
    `${askedFields(target)
      .map((key) => LABELS[key])
      .join(', ')}.`,
    'Put semicolons between several values, and leave out a line that has nothing to say.',
    REQUEST_END,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** The fields as the request names them: the names of the form, so that the user reads the same words everywhere. */
const LABELS: Readonly<Record<FieldKey, string>> = {
  contentType: 'Content type',
  subject: 'Subject',
  action: 'Action',
  setting: 'Setting',
  details: 'Details',
  style: 'Style',
  colorTone: 'Color tone',
  lighting: 'Lighting',
  mood: 'Mood',
  realism: 'Realism',
  framing: 'Framing',
  resolution: 'Resolution',
  aspectRatio: 'Aspect ratio',
  exclude: 'Leave out',
};

const line = ({ key, values }: { key: FieldKey; values: string[] }) => `${LABELS[key]}: ${values.join('; ')}`;

/** Where nothing can be left out, it is not asked for. */
function askedFields({ id, negative }: Target): FieldKey[] {
  const takesExclusions = id === DEFAULT_TARGET_ID || negative !== 'none';
  return FIELDS.map(({ key }) => key).filter((key) => key !== 'exclude' || takesExclusions);
}

function valuesOf(prompt: Prompt, field: FieldKey): string[] {
  return phrasesOf(prompt, field)
    .map(({ text }) => tidy(cleanText(text)))
    .filter((text) => text !== '');
}
