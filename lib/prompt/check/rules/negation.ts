import { phrasesOf } from '../../edit.ts';
import { FIELDS } from '../../fields.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';

const NEGATION =
  /(?:^|[^\p{L}'-])((?:no(?! ?\.? ?\d| one\b|-)|without|never|not|don't|doesn't|isn't|aren't)\s+(?:any\s+)?[\p{L}'-]+)/iu;

/** Words to be written in the picture are no wish. */
const QUOTED = /["“”][^"“”]*["“”]/g;

/** Models hardly read negation in the text (NegBench, arXiv 2501.09425): what is named is drawn. */
export const negation: Rule = (prompt) =>
  FIELDS.filter(({ key }) => key !== 'exclude').flatMap(({ key, component }) => {
    const found = phrasesOf(prompt, key)
      .map(
        ({ text }) =>
          NEGATION.exec(
            text
              .slice(0, 5000)
              .replace(/[\u2018\u2019]/g, "'")
              .replace(QUOTED, ' '),
          )?.[1],
      )
      .filter((words) => words !== undefined);
    if (found.length === 0 || component === 'exclude') return [];
    return [
      {
        rule: 'negation',
        severity: 'hint' as const,
        message: `${quoted(found)}: generators tend to draw what is named, even after "no"; move it to Leave out.`,
        component,
      },
    ];
  });
