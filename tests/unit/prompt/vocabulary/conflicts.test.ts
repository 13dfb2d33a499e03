import { expect, it } from 'vitest';
import { conflictsOf } from '../../../../lib/prompt/index.ts';
import { makePrompt, type Short } from '../make-prompt.ts';

const named = (short: Short) =>
  conflictsOf(makePrompt(short)).map(({ set, first, second }) => `${set}: ${first.text} / ${second.text}`);

it.each<[Short, string[]]>([
  [{ framing: 'close-up|wide shot' }, ['view: close-up / wide shot']],
  [{ framing: 'deep focus|bokeh' }, ['pair: deep focus / bokeh']],
  [{ framing: 'bokeh|shallow depth of field' }, []],
  [{ contentType: 'photograph', style: 'low poly' }, ['medium: photograph / low poly']],
  [{ contentType: 'oil painting', framing: '85mm lens' }, ['craft: oil painting / 85mm lens']],
  [{ contentType: 'photograph', framing: '85mm lens' }, []],
  [{ contentType: '3D render', style: 'Octane render' }, []],
  [{ contentType: 'photograph', style: 'Octane render' }, ['craft: photograph / Octane render']],
  [{ contentType: 'photograph', style: 'visible brushwork' }, []],
  [
    { contentType: 'photo', style: 'surrealist', realism: 'photorealistic' },
    ['realism: surrealist / photorealistic'],
  ],
  [
    { setting: 'in a small town at night', lighting: 'harsh midday sun' },
    ['time: in a small town at night / harsh midday sun'],
  ],
  [{ setting: 'at dawn', lighting: 'golden hour' }, []],
  [{ colorTone: 'black and white|Vivid Colours' }, ['tone: black and white / Vivid Colours']],
  [{ framing: 'from below|high-angle shot' }, ['angle: from below / high-angle shot']],
  [{ contentType: 'mixed media', style: 'low poly|impasto' }, []],
  [{ framing: 'a close-up and a wide shot' }, []],
  [{ exclude: 'cartoon', realism: 'realistic' }, []],
  [{ subject: 'wide shot', framing: 'close-up' }, []],
])('%j', (short, conflicts) => {
  expect(named(short)).toEqual(conflicts);
});

it('answers for a prompt of very many and very long phrases', () => {
  const many = Array.from({ length: 50_000 }, () => ({ text: 'close-up, wide shot '.repeat(20) }));
  const started = performance.now();
  conflictsOf({ subject: { text: '' }, framing: many, setting: { text: 'at night '.repeat(100_000) } });
  expect(performance.now() - started).toBeLessThan(1000);
});
