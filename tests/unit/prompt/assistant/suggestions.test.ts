import { describe, expect, it } from 'vitest';
import { suggestionsFrom, withAnswer } from '../../../../lib/prompt/assistant/index.ts';
import {
  compile,
  EMPTY_PROMPT,
  type FieldKey,
  type Prompt,
  targetOrDefault,
} from '../../../../lib/prompt/index.ts';
import { readPrompt } from '../../../../lib/prompt/parse/index.ts';

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

describe('withAnswer', () => {
  it('keeps the weight of words that stay, and takes new words as they were answered', () => {
    const answered: Prompt = {
      subject: { text: 'fox', weight: 1.2 },
      lighting: [{ text: 'Soft light' }, { text: 'rim light' }],
    };
    const next = withAnswer(CURRENT, answered, ['subject', 'lighting']);
    expect(next.lighting).toEqual([{ text: 'soft light', weight: 1.4 }, { text: 'rim light' }]);
    expect(next.subject).toEqual({ text: 'fox', weight: 1.2 });
    expect(withAnswer(CURRENT, { subject: { text: 'elderly fisherman' } }, ['subject']).subject).toEqual(
      CURRENT.subject,
    );
  });

  it('changes the fields named, and no other', () => {
    const answered: Prompt = {
      subject: { text: 'fox' },
      action: { text: 'mending a net' },
      aspectRatio: '1:1',
    };
    const next = withAnswer(CURRENT, answered, ['action', 'aspectRatio']);
    expect(next).toEqual({ ...CURRENT, action: { text: 'mending a net' }, aspectRatio: '1:1' });
  });

  it('takes over the text of the answer where the form came from none', () => {
    const { prompt: answered } = readPrompt('A fox in the snow. It sleeps.');
    const fields: FieldKey[] = ['subject', 'setting', 'details'];
    const target = targetOrDefault('gpt-image');
    expect(compile(withAnswer(EMPTY_PROMPT, answered, fields), target).text).toBe(
      'A fox in the snow. It sleeps.',
    );
    const other = readPrompt('an owl at night').prompt;
    expect(withAnswer(other, answered, fields).source).toBe(other.source);
  });
});
