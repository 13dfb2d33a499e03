import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeRequest, suggestionsFrom, withAnswer } from '../../../../lib/prompt/assistant/index.ts';
import { TARGETS } from '../../../../lib/prompt/index.ts';
import { unwrap } from '../../../../lib/prompt/parse/unwrap.ts';
import { anyPrompt } from '../any-prompt.ts';

describe('the request', () => {
  it('is one line that keeps what is filled, whatever it is', () => {
    fc.assert(
      fc.property(anyPrompt, fc.constantFrom(...TARGETS), (prompt, target) => {
        const request = composeRequest(prompt, target);
        expect(request).not.toMatch(/[\n\r\u2028\u2029]/);
        expect(request.isWellFormed()).toBe(true);
      }),
    );
  });

  it('never reads as an answer to itself', () => {
    fc.assert(
      fc.property(anyPrompt, fc.constantFrom(...TARGETS), (prompt, target) => {
        expect(unwrap(composeRequest(prompt, target))).toEqual({ kind: 'nothing' });
      }),
    );
  });
});

describe('suggestions', () => {
  it('are none where the answer says the same, and lead there where it does not', () => {
    fc.assert(
      fc.property(anyPrompt, anyPrompt, (current, answered) => {
        expect(suggestionsFrom(current, current)).toEqual([]);
        const rows = suggestionsFrom(current, answered);
        const fields = rows.map(({ field }) => field);
        const accepted = withAnswer(current, answered, fields);
        expect(suggestionsFrom(accepted, answered)).toEqual([]);
        // And back again.
        const back = withAnswer(accepted, current, fields);
        for (const row of suggestionsFrom(current, back))
          expect(rows.map(({ field }) => field)).toContain(row.field);
      }),
    );
  });
});
