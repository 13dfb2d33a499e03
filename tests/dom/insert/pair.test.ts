/** A prompt and what to leave out, each in its own box, in one insertion. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { insertPair } from '@/lib/insert/index.ts';
import { editors, type Mounted } from '../../fixtures/editors/index.ts';
import { placeCaret } from './at-caret.ts';

const options = { timings: { stays: 20 } };
let prompt: Mounted;
let negative: Mounted;

const texts = () => [prompt.read(), negative.read()];
const insert = (mode: 'replace' | 'caret' | 'end') =>
  insertPair({ field: prompt.field, text: 'a fox' }, { field: negative.field, text: 'text' }, mode, options);

describe.each(['plain-textarea', 'react-textarea', 'prosemirror', 'lexical', 'contenteditable'] as const)(
  '%s',
  (kind) => {
    beforeEach(() => {
      const hosts = [0, 1].map(() => document.body.appendChild(document.createElement('div')));
      prompt = editors[kind](hosts[0] as HTMLElement, { text: 'AB', label: 'Prompt' });
      negative = editors[kind](hosts[1] as HTMLElement, { text: 'blurry', label: 'Negative prompt' });
    });
    afterEach(() => {
      expect([prompt.sends(), negative.sends()]).toEqual([0, 0]);
      prompt.unmount();
      negative.unmount();
      document.body.replaceChildren();
    });

    test('both are replaced, and typing goes on in the prompt', async () => {
      expect(await insert('replace')).toMatchObject({
        status: 'inserted',
        label: 'Prompt',
        negative: { status: 'inserted', label: 'Negative prompt' },
      });
      expect(texts()).toEqual(['a fox', 'text']);
      await userEvent.keyboard('!');
      await expect.poll(texts).toEqual(['a fox!', 'text']);
    });

    test('at the caret of the prompt; what to leave out goes to the end of its box', async () => {
      await placeCaret(prompt.field, 1);
      expect(await insert('caret')).toMatchObject({ status: 'inserted', negative: { status: 'inserted' } });
      expect(texts()).toEqual(['Aa foxB', 'blurry, text']);
    });

    test('where the prompt gets nowhere, the other box holds what it held', async () => {
      prompt.field.setAttribute('aria-readonly', 'true');
      expect(await insert('replace')).toMatchObject({
        status: 'read-only',
        negative: { status: 'rejected', changed: false },
      });
      expect(texts()).toEqual(['AB', 'blurry']);
    });

    test('where what to leave out is refused, the prompt is in all the same', async () => {
      negative.field.setAttribute('aria-readonly', 'true');
      expect(await insert('replace')).toMatchObject({
        status: 'inserted',
        negative: { status: 'read-only' },
      });
      expect(texts()).toEqual(['a fox', 'blurry']);
    });
  },
);
