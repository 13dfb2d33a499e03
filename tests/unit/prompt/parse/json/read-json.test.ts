import { describe, expect, it } from 'vitest';
import { readJson } from '../../../../../lib/prompt/parse/json/index.ts';
import { toldTexts } from './told-texts.ts';

const NO_JSON = [
  '',
  'a red fox in the snow, watercolor',
  'a {red|blue} fox',
  '{2$$red|blue|green} fox',
  'a {red, green} bird',
  '{{smile}}, [rain], 1.5::blue hair::',
  '[cat:dog:0.5], [a|b], (c:1.2)',
  '[style: watercolor] a fox',
  '{subject} in {place}',
  'a {argument name="color" default="red"} cap',
  '("a fox", "a hare").blend(0.7, 0.3)',
  '{cat:1.2, dog:0.8}',
  'a sign that says {"OPEN"}',
  'colors ["red", "blue"] on a wall',
  '["6", 0]',
  '[[red, green]] apple',
  '{}',
  '{"a": null, "b": [], "c": ""}',
  'a ship\nSteps: 20, Sampler: Euler, Seed: 4, Civitai resources: [{"type":"lora","weight":0.8,"modelName":"x"}], Civitai metadata: {}',
];

const AROUND: [name: string, text: string, told: unknown][] = [
  ['a fence', '```json\n{"subject": "a heron"}\n```', [{ subject: ['a heron'] }]],
  [
    'a request with a picture of its own',
    'Create a casual mirror selfie with these details:\n{"subject": "a heron"}',
    [{ text: 'a casual mirror selfie', subject: ['a heron'] }],
  ],
  [
    'a request that points to the JSON',
    'Please create a vintage polaroid photo based on this JSON:\n{"subject": "a heron"}',
    [{ text: 'a vintage polaroid photo', subject: ['a heron'] }],
  ],
  [
    'a request for an image and no more',
    'Generate an image using the following JSON prompt: {"subject": "a heron"}',
    [{ subject: ['a heron'] }],
  ],
  ['a request in German', 'Erstelle ein Bild: {"subject": "a heron"}', [{ subject: ['a heron'] }]],
  [
    'an assistant',
    'Sure! Here\'s a structured prompt:\n```json\n{"subject": "a heron"}\n```\nWould you like me to adjust the colors?',
    [{ subject: ['a heron'] }],
  ],
  [
    'a wish behind it',
    '{"subject": "a heron"}\nMake sure the beak is sharp.',
    [{ text: 'Make sure the beak is sharp.', subject: ['a heron'] }],
  ],
  [
    'flags behind it',
    '{"subject": "a heron"} --ar 2:3 --v 7',
    [{ text: '--ar 2:3 --v 7', subject: ['a heron'] }],
  ],
  [
    'pairs without braces',
    '"subject": "a heron",\n"lighting": {"type": "dawn"}',
    [{ subject: ['a heron'], lighting: ['dawn'] }],
  ],
  ['bare pairs on one line', '{subject: a heron, style: ink}', [{ subject: ['a heron'], style: ['ink'] }]],
  [
    'escaped quotes',
    '{\\n \\"subject\\": \\"a heron\\",\\n \\"style\\": \\"ink\\"\\n}',
    [{ subject: ['a heron'], style: ['ink'] }],
  ],
  ['JSON in a string', '"{\\"prompt\\": \\"a heron\\"}"', [{ text: 'a heron' }]],
  [
    'a broken end',
    '{"subject": "a heron", "lighting": {"type": "morning mi',
    [{ subject: ['a heron'], lighting: ['morning mi'] }],
  ],
  [
    'pairs as objects of a list',
    '[{"subject": "a heron"}, {"style": "ink"}]',
    [{ subject: ['a heron'], style: ['ink'] }],
  ],
];

const SEVERAL: [name: string, input: unknown, told: unknown][] = [
  [
    'a list of texts',
    ['a red fox, watercolor', 'a blue jay, ink'],
    [
      { title: 'a red fox, watercolor', text: 'a red fox, watercolor' },
      { title: 'a blue jay, ink', text: 'a blue jay, ink' },
    ],
  ],
  [
    'a list of prompts',
    {
      prompts: [
        { title: 'One', prompt: 'a fox' },
        { title: 'Two', prompt: 'a jay' },
      ],
    },
    [
      { title: 'One', text: 'a fox' },
      { title: 'Two', text: 'a jay' },
    ],
  ],
  [
    'variations',
    {
      variations: [
        { name: 'Dawn', subject: 'a pier' },
        { name: 'Dusk', subject: 'a pier at dusk' },
      ],
    },
    [
      { title: 'Dawn', subject: ['a pier'] },
      { title: 'Dusk', subject: ['a pier at dusk'] },
    ],
  ],
  [
    'blocks with headings',
    'Two options:\n\n**Option 1: Dawn**\n```json\n{"subject": "a pier"}\n```\n**Option 2: Dusk**\n```json\n{"subject": "a quay"}\n```',
    [
      { title: 'Option 1: Dawn', subject: ['a pier'] },
      { title: 'Option 2: Dusk', subject: ['a quay'] },
    ],
  ],
  [
    'lines of JSON',
    '{"prompt": "a pier"}\n{"prompt": "a quay"}',
    [
      { title: 'a pier', text: 'a pier' },
      { title: 'a quay', text: 'a quay' },
    ],
  ],
];

describe('readJson', () => {
  it.each(NO_JSON)('reads no JSON in %j', (text) => {
    expect(readJson(text)).toBeNull();
  });

  it.each(AROUND)('reads JSON with %s', (_name, text, told) => {
    expect(toldTexts(text)).toEqual(told);
  });

  it.each(SEVERAL)('gives several prompts of %s', (_name, input, told) => {
    expect(toldTexts(input)).toEqual(told);
  });
});
