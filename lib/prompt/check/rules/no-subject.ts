import { cleanText } from '../../text/clean-text.ts';
import { isBlank } from '../../text/is-blank.ts';
import type { Rule } from '../rule.ts';

/** Subject and style words decide the picture (Liu & Chilton, arXiv 2109.06977): without a subject nothing is said. */
export const noSubject: Rule = (prompt) =>
  isBlank(cleanText(prompt.subject.text))
    ? [
        {
          rule: 'no-subject',
          severity: 'error',
          message: 'There is no subject: say who or what the picture shows.',
          component: 'description',
        },
      ]
    : [];
