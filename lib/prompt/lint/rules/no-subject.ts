import { type FieldKey, LOOK_FIELDS } from '../../fields.ts';
import { startsWithPreposition } from '../../lexicon/prepositions.ts';
import { cleanText } from '../../text/clean-text.ts';
import { isBlank } from '../../text/is-blank.ts';
import { fieldOf } from '../../vocabulary/lookup.ts';
import { BOOSTERS, LOOK, RESOLUTION_WORDS } from '../data/dressing.ts';
import type { Fix } from '../finding.ts';
import type { CheckedPhrase } from '../pieces.ts';
import type { Rule } from '../rule.ts';
import { segmentsOf } from '../segments.ts';
import { SOURCES } from '../sources.ts';

/** Without a subject nothing is said. */
export const noSubject: Rule = {
  id: 'no-subject',
  name: 'check.noSubject.name',
  always: true,
  why: { reason: { id: 'check.noSubject.reason' }, source: SOURCES.subjectAndStyle },
  find({ prompt, pieces }) {
    const fields = prompt.source ? READ : TYPED;
    if (!isBlank(cleanText(prompt.subject.text)) || pieces.some((piece) => showsSomething(piece, fields)))
      return [];
    const setting = cleanText(prompt.setting?.text ?? '');
    const usable = !isBlank(setting) && !startsWithPreposition(setting);
    return [
      {
        severity: 'error',
        message: { id: 'check.noSubject.message' },
        component: 'description',
        field: 'subject',
        causes: ['bare'],
        ...(usable ? { fix: settingAsSubject } : {}),
      },
    ];
  },
};

/** Where what is to be seen may stand: of a text that was read, wherever the reader put it. */
const TYPED: ReadonlySet<FieldKey> = new Set<FieldKey>(['details']);
const READ: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'contentType',
  'action',
  'setting',
  'details',
  'style',
]);

/** Whether something is to be seen: `polar bear` among the details, `shop banner` as a content type, but no quality or look. */
function showsSomething({ field, text, quotes }: CheckedPhrase, fields: ReadonlySet<FieldKey>): boolean {
  if (!fields.has(field)) return false;
  if (quotes.length > 0) return true;
  return segmentsOf({ field, index: 0, typed: text, text, quotes }).some((fragment) => {
    const rest = fragment.text.replace(BOOSTERS, '').replace(RESOLUTION_WORDS, '').trim();
    if (!/[\p{L}\p{N}\p{Extended_Pictographic}\p{Co}]/u.test(rest)) return false;
    const words = rest.split(/\s+/).length;
    const isLook = LOOK.test(rest) && (words < 2 || (words < 3 && field === 'details')) && !TAG.test(rest);
    return !isLook && !LOOK_FIELDS.has(fieldOf(rest));
  });
}

/** Tags that count people say who is to be seen. */
const TAG = /^\d\+?(?:girl|boy)/i;

const settingAsSubject: Fix = {
  label: { id: 'check.noSubject.fix' },
  apply({ setting, ...prompt }) {
    return setting ? { ...prompt, subject: { ...prompt.subject, ...setting } } : prompt;
  },
};
