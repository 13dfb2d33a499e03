import { expect, it } from 'vitest';
import { conflictsOf } from '../../../../lib/prompt/index.ts';
import { makePrompt, type Short } from '../make-prompt.ts';

const named = (short: Short) =>
  conflictsOf(makePrompt(short)).map(({ set, first, second }) => `${set}: ${first.text} / ${second.text}`);

it.each<[Short, string[]]>([
  [{ framing: 'close-up|wide shot' }, ['view: close-up / wide shot']],
  [{ framing: 'deep focus|bokeh' }, ['pair: deep focus / bokeh']],
  [{ framing: 'bokeh|shallow depth of field' }, []],
  [{ subject: 'wide shot', framing: 'close-up' }, []],
])('%j', (short, conflicts) => {
  expect(named(short)).toEqual(conflicts);
});
