/** A box that nothing on the page calls a prompt box is offered by its name. */
import { expect, test } from 'vitest';
import { siteLine } from '@/components/hooks/site-line.ts';
import { outcomeText } from '@/lib/messages/outcome-text.ts';

const report = {
  by: 'score',
  kind: 'contenteditable',
  label: 'Document',
  maxLength: null,
  hasText: false,
  score: 10,
  blocked: null,
} as const;

test('the site line and the outcome name it, and do not say that it is one', () => {
  const boxes = [{ frameId: 0, token: 'a', choice: 0, report }];
  const outcome = { status: 'no-field', label: 'Document' } as const;
  const line = siteLine({ siteId: null, boxes, negative: null, unknownBox: false, outcome }, null);
  expect(line).toMatchObject({ text: expect.stringMatching(/^No prompt box .*“Document”/), tone: 'warning' });
  expect(outcomeText(outcome)).toMatch(/The only text box is Document/);
  expect(outcomeText({ status: 'no-field' })).toMatch(/^No prompt box was found/);
});
