import { describe, expect, it } from 'vitest';
import { suggestionsFrom, withTexts } from '../../../../lib/prompt/assistant/index.ts';
import type { Prompt } from '../../../../lib/prompt/index.ts';

const CURRENT: Prompt = {
  subject: { text: 'elderly fisherman', weight: 1.2 },
  lighting: [{ text: 'soft light', weight: 1.4 }],
  details: [{ text: 'gray beard' }, { text: 'worn rope' }],
  mood: [{ text: 'calm' }],
  aspectRatio: '3:2',
};

describe('suggestionsFrom', () => {
  it('gives a row where the answer differs, in the order of the form, with what each is', () => {
    const answered: Prompt = {
      subject: { text: 'Elderly fisherman' },
      lighting: [{ text: 'soft light' }, { text: 'rim light' }],
      details: [{ text: 'gray beard' }, { text: 'wet net' }],
      aspectRatio: '16:9',
      setting: { text: 'on a pier' },
    };
    expect(suggestionsFrom(CURRENT, answered)).toEqual([
      { field: 'setting', old: [], new: ['on a pier'], kind: 'fill' },
      { field: 'details', old: ['gray beard', 'worn rope'], new: ['gray beard', 'wet net'], kind: 'change' },
      { field: 'lighting', old: ['soft light'], new: ['soft light', 'rim light'], kind: 'extend' },
      { field: 'aspectRatio', old: ['3:2'], new: ['16:9'], kind: 'change' },
    ]);
  });

  it('never takes away what the answer is silent about', () => {
    expect(suggestionsFrom(CURRENT, { subject: { text: '' } })).toEqual([]);
  });
});

describe('withTexts', () => {
  it('keeps the weight of words that stay, and gives new words none', () => {
    expect(withTexts(CURRENT, 'lighting', ['Soft light', 'rim light']).lighting).toEqual([
      { text: 'soft light', weight: 1.4 },
      { text: 'rim light' },
    ]);
    expect(withTexts(CURRENT, 'subject', ['fox']).subject).toEqual({ text: 'fox' });
    expect(withTexts(CURRENT, 'subject', ['elderly fisherman']).subject).toEqual(CURRENT.subject);
  });

  it('sets a field that holds one, and empties a field', () => {
    expect(withTexts(CURRENT, 'action', ['mending a net']).action).toEqual({ text: 'mending a net' });
    expect(withTexts(CURRENT, 'aspectRatio', ['1:1']).aspectRatio).toBe('1:1');
    expect(withTexts(CURRENT, 'mood', [])).not.toHaveProperty('mood');
    expect(withTexts(CURRENT, 'aspectRatio', [])).not.toHaveProperty('aspectRatio');
    expect(withTexts(CURRENT, 'subject', []).subject).toEqual({ text: '' });
  });
});
