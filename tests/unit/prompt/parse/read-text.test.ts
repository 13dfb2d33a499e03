/** The one reader: fields of a text in short, what could not be taken, several prompts, and texts of bad will. */
import { describe, expect, test } from 'vitest';
import { FIELDS, type Prompt, phrasesOf, targetOrDefault } from '../../../../lib/prompt/index.ts';
import { readPrompt, readText } from '../../../../lib/prompt/parse/index.ts';

/** `subject: a fox · details: red scarf, boots*1.2`, in the order of the form. */
function inShort(prompt: Prompt): string {
  return FIELDS.map(({ key }) => [
    key,
    phrasesOf(prompt, key)
      .map(({ text, weight }) => (weight === undefined ? text : `${text}*${weight}`))
      .join(' | '),
  ])
    .filter(([, texts]) => texts !== '')
    .map(([key, texts]) => `${key}: ${texts}`)
    .join(' · ');
}

describe('each part comes to its field, and nothing is torn', () => {
  test.each([
    [
      'portrait of a tall, dark-haired woman with long, flowing hair and piercing green eyes, oil painting',
      'contentType: oil painting · subject: a tall, dark-haired woman with long, flowing hair and piercing green eyes · framing: portrait',
    ],
    [
      'A majestic lion standing on a cliff at sunset, golden light, photorealistic, 8k',
      'subject: A majestic lion · action: standing · setting: on a cliff at sunset · lighting: golden light · realism: photorealistic · resolution: 8k',
    ],
    [
      'A wide hall in an old palace. Tall windows, a long table and no\nchairs, dust in the light.',
      'subject: A wide hall · setting: in an old palace · details: Tall windows | a long table | dust in the light · exclude: chairs',
    ],
    [
      'a chef, medium close-up, upper body shot',
      'subject: a chef · framing: medium close-up | upper body shot',
    ],
    ['highly detailed, 8k, a fox', 'subject: a fox · details: highly detailed · resolution: 8k'],
    [
      'a girl, reading a comic book, ink on rice paper',
      'contentType: ink on rice paper · subject: a girl · action: reading a comic book',
    ],
    ['pixel art, fox sprite, 16x16', 'contentType: pixel art · subject: fox sprite · details: 16x16'],
    [
      'studio portrait with rim lighting, a baker',
      'contentType: studio portrait · subject: a baker · lighting: with rim lighting',
    ],
    [
      'a sign that says "{argument name="word" default="OPEN"}", night',
      'subject: a sign that says "OPEN" · setting: night',
    ],
    [
      'a surrealist oil painting by Salvador Dalí of a cat playing checkers',
      'contentType: surrealist oil painting · subject: a cat · action: playing checkers · style: by Salvador Dalí',
    ],
    [
      'A fisherman on a pier, with a red lamp, 85mm photograph',
      'contentType: 85mm photograph · subject: A fisherman · setting: on a pier · details: with a red lamp',
    ],
    ['an average family outing', 'subject: an average family outing'],
    [
      'We are a band and we would like to generate an image of a city at night',
      'contentType: image · subject: a city · setting: at night',
    ],
    ['red fox in the snow, watercolor', 'contentType: watercolor · subject: red fox · setting: in the snow'],
    [
      'ancient stone temple in a jungle clearing, fog drifting through the ruins, atmospheric',
      'subject: ancient stone temple · setting: in a jungle clearing · details: fog drifting through the ruins | atmospheric',
    ],
    ['bride, wedding dress, old stone church', 'subject: bride · details: wedding dress | old stone church'],
    ['a ship in a bottle on a shelf', 'subject: a ship in a bottle · setting: on a shelf'],
    [
      'girl on a swing under an old oak, late summer',
      'subject: girl on a swing · setting: under an old oak · details: late summer',
    ],
    [
      'a poster reading VISIT MARS, grainy print',
      'contentType: grainy print · subject: a poster reading VISIT MARS',
    ],
    ['a woman reading a newspaper', 'subject: a woman · action: reading a newspaper'],
    ['1girl, sousou no frieren, wind', 'subject: 1girl · details: sousou no frieren | wind'],
    ['a cozy room no people', 'subject: a cozy room · exclude: people'],
    [
      'an old (brass:1.3) diving helmet on a deck',
      'subject: an old (brass:1.3) diving helmet · setting: on a deck',
    ],
    ['I’m looking for a tattoo design: a hummingbird', 'subject: a tattoo design: a hummingbird'],
    [
      'Please design a square album cover for a jazz trio. Low light. No glitter, shadows, or text.',
      'contentType: album cover · subject: a jazz trio · lighting: Low light · aspectRatio: 1:1 · exclude: glitter | shadows | text',
    ],
    [
      'Keep the face. Avoid altering or adding elements.',
      'subject: Keep the face · details: Avoid altering or adding elements',
    ],
    [
      '[a cloaked figure] [charcoal drawing] [--ar 3:2]',
      'contentType: charcoal drawing · subject: a cloaked figure · aspectRatio: 3:2',
    ],
    ['[SUBJECT] [STYLE] [LIGHT]', 'subject: [SUBJECT] [STYLE] [LIGHT]'],
    ['a ship in a bottle, macro photo', 'contentType: macro photo · subject: a ship in a bottle'],
    [
      'charity logo for Painters Without Borders, flat icon of a brush',
      'contentType: charity logo · subject: Painters Without Borders · details: flat icon of a brush',
    ],
    [
      'A cobbled street without cars, no people, early morning mist',
      'subject: A cobbled street · details: early morning mist · exclude: cars | people',
    ],
    [
      'a street sign reading "NO PARKING, 8 am - 6 pm", brick wall',
      'subject: a street sign reading "NO PARKING, 8 am - 6 pm" · details: brick wall',
    ],
    [
      'Please draw a picture of my dog Bruno on the beach, thanks!',
      'contentType: picture · subject: my dog Bruno · setting: on the beach',
    ],
    [
      'Make the background blue and remove the person',
      'subject: Make the background blue and remove the person',
    ],
    [
      'score_9, score_8_up, 1girl, red scarf, sitting, park bench',
      'subject: 1girl · action: sitting · details: score_9 | score_8_up | red scarf | park bench',
    ],
    [
      '(masterpiece, best quality:1.3), 1girl, ((smile)), [hat]',
      'subject: 1girl · details: masterpiece*1.3 | best quality*1.3 | smile*1.21 | hat*0.91',
    ],
    ['a (half human:1.4) half robot face', 'subject: a (half human:1.4) half robot face'],
    ['vibrant tulip fields:: red::-.5', 'subject: vibrant tulip fields · exclude: red'],
    [
      'a fox in snow, captured in a 3:2 landscape aspect ratio.',
      'subject: a fox · setting: in snow · aspectRatio: 3:2',
    ],
    ['ein Turm am Meer, im Format 16:9', 'subject: ein Turm am Meer · aspectRatio: 16:9'],
    ['a (red fox)\nSteps: 20, Sampler: Euler, Seed: 5', 'subject: red fox*1.1'],
    ['a fox —ar 3:2 --no text, people', 'subject: a fox · aspectRatio: 3:2 · exclude: text | people'],
    [
      'A close-up of a woman, in the style of Monet, 4:5',
      'subject: a woman · style: Monet · framing: close-up · aspectRatio: 4:5',
    ],
    [
      'He sleeps. A red fox in the snow. Soft light. No text in the image.',
      'subject: A red fox · setting: in the snow · details: He sleeps · lighting: Soft light · exclude: text',
    ],
    [
      'Leuchtturm an der Nordsee, stürmischer Abend',
      'subject: Leuchtturm an der Nordsee · details: stürmischer Abend',
    ],
    ['雨の降る夜、赤い傘。柔らかい光', 'subject: 雨の降る夜 · details: 赤い傘 | 柔らかい光'],
    ['Subject: fox; Style: watercolor; Mood: calm', 'subject: fox · style: watercolor · mood: calm'],
    [
      '{"subject":"a fox","lighting":{"type":"soft light"},"negative_prompt":"text"}',
      'subject: a fox · lighting: soft light · exclude: text',
    ],
  ])('%s', (text, expected) => expect(inShort(readPrompt(text).prompt)).toBe(expected));
});

describe('what could not be taken as it was meant is said, and kept', () => {
  test.each([
    ['a fox --chaos', 'note.flagWithoutValue'],
    ['a fox --ar', 'note.flagWithoutValue'],
    ['a fox --ar 0:0', 'note.badRatio'],
    ['a fox --foo bar', 'note.unknownFlag'],
    ['a (fox:1e308), red', 'note.badWeight'],
    ['a (fox:NaN), red', 'note.badWeight'],
    ['red fox, '.repeat(4000), 'note.tooLong'],
  ])('%.40s', (text, note) => {
    const { prompt, notes } = readPrompt(text);
    expect(notes.map(({ id }) => id)).toEqual([note]);
    expect(JSON.stringify(prompt)).toContain('fox');
  });

  test('a text too long to be taken apart is the subject, whole', () => {
    const text = 'red fox, '.repeat(4000);
    expect(readPrompt(text).prompt).toEqual({ subject: { text } });
  });
});

test('a network among what is to be left out is kept there', () => {
  const { prompt } = readPrompt(
    'a fox\nNegative prompt: text, <lora:bad:1>\nSteps: 20, Sampler: Euler, Seed: 1',
  );
  expect(prompt.exclude?.map(({ text }) => text)).toEqual(['text', '<lora:bad:1>']);
});

describe('several prompts', () => {
  test('are choices, each with its title', () => {
    const read = readText(
      'Here are two:\n\n1. **Moody:** A fox in fog, film photo\n2. **Playful:** A fox in a raincoat, gouache',
    );
    expect(
      read.kind === 'prompts' && read.choices.map(({ said, prompt }) => `${said}: ${inShort(prompt)}`),
    ).toEqual([
      'Moody: contentType: film photo · subject: A fox · setting: in fog',
      'Playful: contentType: gouache · subject: A fox in a raincoat',
    ]);
  });

  test('a refusal, a question and a page of nothing hold none', () => {
    expect(readText("I'm sorry, I can't help with that.")).toMatchObject({ kind: 'refused' });
    expect(readText('   ')).toEqual({ kind: 'nothing' });
  });
});

describe('our own format', () => {
  test('comes back whole, its source and unknown keys too', () => {
    const { prompt } = readPrompt('a red fox, soft light', targetOrDefault('gpt-image'));
    const file = { ...prompt, later: { key: 1 } };
    expect(readPrompt(JSON.stringify(file)).prompt).toEqual(file);
  });
});

describe('texts of bad will do no harm', () => {
  test.each([
    ['{"__proto__":{"polluted":1},"subject":"a fox"}'],
    ['\ud800 a fox'],
    ['\u202e a fox\u0000'],
    ['(((((((((((((((((((((((((((((((((((((((('.repeat(500)],
    [`${'['.repeat(15_000)}${']'.repeat(15_000)}`],
    [`{${Array.from({ length: 5000 }, (_unit, at) => `"k${at}":${at}`).join(',')}}`],
    ['"'.repeat(20_000)],
    ['--'.repeat(15_000)],
    ['::'.repeat(15_000)],
  ])('%.30s', (text) => {
    for (const id of ['any', 'automatic1111', 'midjourney-6-1', 'novelai', 'invokeai']) {
      const { prompt } = readPrompt(text, targetOrDefault(id));
      expect(prompt.subject).toBeDefined();
    }
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
