/** What somebody has written and kept, for the screens to show. */
import type { Prompt } from '../../lib/prompt/model.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const texts = (...words: string[]) => words.map((text) => ({ text }));

export const TYPICAL: Prompt = {
  contentType: { text: 'photograph' },
  subject: { text: 'elderly fisherman' },
  action: { text: 'mending a net' },
  setting: { text: 'on a wooden pier at dawn' },
  lighting: texts('soft golden light'),
  framing: texts('close-up'),
};

export const LONG: Prompt = {
  contentType: { text: 'photograph' },
  subject: {
    text: 'elderly fisherman with a weathered face, a knitted cap pulled low over his brow and a pipe he has long forgotten to light',
  },
  action: {
    text: 'mending a torn net with a wooden needle, his hands moving as if they did it by themselves',
  },
  setting: {
    text: 'on a wooden pier at dawn, with crab pots, coiled ropes and a row of sleeping gulls behind him',
  },
  details: texts(
    'salt on the planks',
    'a thermos with a dented lid',
    'fog over the harbor',
    'a cat that waits for the first catch',
  ),
  style: texts('documentary photography', 'film photography', 'Kodachrome', 'vintage'),
  colorTone: texts('muted colors', 'teal and orange', 'desaturated'),
  lighting: texts('soft golden light', 'backlighting', 'long shadows'),
  mood: texts('calm', 'nostalgic', 'quiet pride'),
  realism: { text: 'realistic' },
  framing: texts('close-up', '85mm lens', 'shallow depth of field', 'eye level'),
  resolution: { text: '4K' },
  aspectRatio: '3:2',
  exclude: texts('text', 'watermark', 'extra fingers', 'lens flare'),
};

/** Values with weights, and settings of Midjourney's own. */
export const WEIGHED: Prompt = {
  subject: { text: 'lighthouse in a storm', weight: 1.4 },
  style: [{ text: 'oil painting' }, { text: 'impressionism', weight: 0.6 }],
  mood: texts('dramatic'),
  aspectRatio: '16:9',
  exclude: texts('people'),
  parameters: { seed: 42, midjourney: { stylize: 250, chaos: 20 } },
};

/** What no target can draw, and what says too much. */
export const DOUBTFUL: Prompt = {
  subject: { text: 'A 4-dimensional whale in space eating a bunch of electric krill' },
  details: texts('not blurry', 'masterpiece, best quality'),
  realism: { text: 'hyperrealistic' },
};

/** More than a form can follow: a version before the bound kept it. */
export const ENDLESS: Prompt = { subject: { text: 'a fox in the snow, '.repeat(6_000) } };

export const preset = (name: string, prompt: Prompt, more: object = {}): object => ({
  id: name,
  name,
  folder: '',
  tags: [],
  favorite: false,
  prompt,
  createdAt: 1,
  updatedAt: 1,
  usedAt: null,
  deletedAt: null,
  ...more,
});

export const PRESETS: object[] = [
  preset('Pier at dawn', TYPICAL, { favorite: true, folder: 'Sea', tags: ['people', 'morning'] }),
  preset('Storm', WEIGHED),
  preset('A name that somebody who wanted to find it again has made as long as a sentence, or two', LONG),
];

export const DELETED: object = preset(
  'Market',
  { subject: { text: 'spice merchant' } },
  { deletedAt: Date.now() },
);

const entry = (id: string, prompt: Prompt, text: string, host: string | null, ago: number): object => ({
  ...{ id, prompt, text, host },
  target: 'bing',
  at: Date.now() - ago,
});

export const HISTORY: object[] = [
  entry(
    '1',
    TYPICAL,
    'A close-up photograph of an elderly fisherman mending a net.',
    'www.bing.com',
    2 * MINUTE,
  ),
  entry('2', WEIGHED, 'lighthouse in a storm, oil painting --ar 16:9', null, 3 * HOUR),
  entry(
    '3',
    LONG,
    'A photograph of an elderly fisherman with a weathered face. '.repeat(12),
    'chatgpt.com',
    9 * DAY,
  ),
];

const locator = (selector: string) => ({ by: 'id', hosts: [], selector });

/** Boxes, counts, targets and checks as the options list them. */
export const SETTINGS_ROWS: Record<string, object[]> = {
  presets: PRESETS,
  boxes: [
    {
      ...{
        id: 'a',
        role: 'prompt',
        address: 'https://pictures.example/create',
        frame: null,
        label: 'Your prompt',
      },
      ...{ locators: [locator('#a'), locator('#b')], at: Date.now() - 2 * DAY, missed: 0 },
    },
    {
      ...{
        id: 'b',
        role: 'negative',
        address: 'http://127.0.0.1:7860/',
        frame: 'https://owner-space.hf.space',
      },
      ...{ label: '', locators: [locator('#c')], at: Date.now() - 9 * DAY, missed: 3 },
    },
  ],
  health: [
    {
      ...{ id: 'chatgpt', name: 'ChatGPT', lastSuccess: Date.now() - HOUR, strategy: 'exec-paragraphs' },
      ...{ counts: { inserted: 12, rejected: 1 }, changedSince: null, since: 1, at: Date.now() - HOUR },
    },
    {
      ...{ id: 'pictures.example', name: 'pictures.example', lastSuccess: null, strategy: null },
      ...{ counts: { 'no-field': 2 }, changedSince: Date.now() - DAY, since: 1, at: Date.now() - DAY },
    },
  ],
  targets: [{ id: 'nightcafe', target: 'flux', at: 1 }],
  setAside: [
    {
      ...{ id: 'x', table: 'presets', record: { name: 7 }, at: Date.now() - DAY, removedAt: null },
      reason: { id: 'record.somethingElse' },
    },
  ],
};

/** What an assistant said of the typical prompt, to be reviewed field by field. */
export const REVIEW: object = {
  from: 'ChatGPT',
  choices: [
    {
      said: 'An old red fox in deep snow',
      prompt: {
        contentType: { text: 'photograph' },
        subject: { text: 'old red fox' },
        action: { text: 'curled up in deep snow' },
        setting: { text: 'at the edge of a birch forest at dusk' },
        lighting: texts('soft rim light'),
        colorTone: texts('muted blue tones'),
      },
    },
    { said: 'A fox by a stream', prompt: { subject: { text: 'fox by a stream' } } },
  ],
  chosen: 0,
  decided: [],
};
