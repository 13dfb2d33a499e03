import { describe, expect, it } from 'vitest';
import { toldTexts } from './told-texts.ts';

const FOX = {
  contentType: { text: 'photograph' },
  subject: { text: 'red fox', weight: 1.2 },
  setting: { text: 'in the snow' },
  details: [{ text: 'frost', weight: 0.8 }],
  exclude: [{ text: 'people' }],
  aspectRatio: '3:2',
  parameters: { seed: 42, midjourney: { stylize: 250 } },
};
const TOLD = {
  contentType: ['photograph'],
  subject: ['red fox@1.2'],
  setting: ['in the snow'],
  details: ['frost@0.8'],
  exclude: ['people'],
  ratio: '3:2',
  seed: 42,
};

describe('our own exchange format', () => {
  it('tells a prompt with its weights', () => {
    expect(toldTexts(FOX)).toEqual([TOLD]);
  });

  it('takes a text where a phrase may stand', () => {
    const loose = { ...FOX, contentType: 'photograph', details: ['frost'], exclude: ['people'] };
    expect(toldTexts(loose)).toEqual([{ ...TOLD, details: ['frost'] }]);
  });

  it('tells a preset by its name', () => {
    expect(toldTexts({ id: '1', name: 'Fox', prompt: FOX, tags: [] })).toEqual([{ title: 'Fox', ...TOLD }]);
  });

  it('tells each preset of a file', () => {
    const file = {
      format: 'prompt-easel',
      version: 3,
      presets: [
        { id: '1', name: 'Fox', prompt: FOX },
        { id: '2', name: 'Owl', prompt: { subject: { text: 'owl' } } },
      ],
    };
    expect(toldTexts(file)).toEqual([
      { title: 'Fox', ...TOLD },
      { title: 'Owl', subject: ['owl'] },
    ]);
    expect(toldTexts(file.presets)).toEqual(toldTexts(file));
  });
});
