import { FAULT, LIKELY_FAULT } from '../../lexicon/faults.ts';
import type { Prompt } from '../../model.ts';
import { addPhrase } from '../edits/add-phrase.ts';
import { removeSegments } from '../edits/remove-segments.ts';
import type { Fix } from '../finding.ts';
import { piecesOf } from '../pieces.ts';
import type { Rule } from '../rule.ts';
import { type Segment, segmentsOf } from '../segments.ts';
import { SOURCES } from '../sources.ts';

const MAYBE =
  /hand|finger|limb|feet|foot|toe|digit|anatomy|proportion|quality|artifact|negative|bad|ugly|blur|watermark|deform/;
/** So many that are only likely, without one that is sure. */
const SURE_TOGETHER = 3;

/** A list for Leave out that stands among the wishes: `bad hands, extra fingers, blurry`. */
export const unwantedTerms: Rule = {
  id: 'unwanted-terms',
  name: 'check.unwantedTerms.name',
  why: { reason: { id: 'check.unwantedTerms.reason' }, source: SOURCES.negation },
  find({ prompt, said, target }) {
    if (!MAYBE.test(said)) return [];
    const found = faultsIn(prompt);
    const [first] = found;
    if (!first) return [];
    const words = found.map(wordsOf);
    const leavesOut = target.negative !== 'none';
    return [
      {
        severity: 'warning',
        message: {
          id: leavesOut ? 'check.unwantedTerms.messageMove' : 'check.unwantedTerms.message',
          params: { words },
        },
        field: first.field,
        causes: words.map((word) => `word ${word.toLowerCase()}`),
        fix: leavesOut ? moveFaults : removeFaults(words),
      },
    ];
  },
};

const moveFaults: Fix = {
  label: { id: 'check.unwantedTerms.fixMove' },
  apply: (prompt) =>
    faultsIn(prompt)
      .map(wordsOf)
      .reduce((changed, word) => addPhrase(changed, 'exclude', word), withoutFaults(prompt)),
};

const removeFaults = (words: readonly string[]): Fix => ({
  label: { id: 'check.unwantedTerms.fixRemove', params: { words } },
  apply: withoutFaults,
});

/** What of a prompt nobody wishes for: none where one of them may be a wish. */
function faultsIn(prompt: Prompt): Segment[] {
  const fragments = piecesOf(prompt).flatMap(segmentsOf);
  const sure = fragments.filter((fragment) => FAULT.test(wordsOf(fragment)));
  const likely = fragments.filter((fragment) => LIKELY_FAULT.test(wordsOf(fragment)));
  if (sure.length === 0 && likely.length < SURE_TOGETHER) return [];
  return fragments.filter((fragment) => sure.includes(fragment) || likely.includes(fragment));
}

function withoutFaults(prompt: Prompt): Prompt {
  const faults = new Set(faultsIn(prompt).map(({ typed }) => typed));
  return removeSegments(prompt, ({ typed }) => faults.has(typed));
}

/** The words of a fragment without the signs of a weight and without an end sign. */
const wordsOf = ({ text }: Segment) =>
  text
    .replace(/[\uE000()[\]{}]/g, '')
    .replace(/[.!]$/, '')
    .trim();
