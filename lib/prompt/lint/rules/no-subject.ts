import { startsWithPreposition } from '../../lexicon/prepositions.ts';
import { cleanText } from '../../text/clean-text.ts';
import { isBlank } from '../../text/is-blank.ts';
import type { Fix } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** Without a subject nothing is said. */
export const noSubject: Rule = {
  id: 'no-subject',
  name: 'No subject',
  always: true,
  why: {
    reason:
      'The words for the subject and the style decide the picture; without a subject it is a matter of chance.',
    source: SOURCES.subjectAndStyle,
  },
  find({ prompt }) {
    if (!isBlank(cleanText(prompt.subject.text))) return [];
    const setting = cleanText(prompt.setting?.text ?? '');
    const usable = !isBlank(setting) && !startsWithPreposition(setting);
    return [
      {
        severity: 'error',
        message: 'There is no subject: say who or what the picture shows.',
        component: 'description',
        field: 'subject',
        causes: ['bare'],
        ...(usable ? { fix: settingAsSubject } : {}),
      },
    ];
  },
};

const settingAsSubject: Fix = {
  label: 'Make the setting the subject',
  apply({ setting, ...prompt }) {
    return setting ? { ...prompt, subject: { ...prompt.subject, ...setting } } : prompt;
  },
};
