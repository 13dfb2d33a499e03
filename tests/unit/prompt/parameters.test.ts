import { expect, test } from 'vitest';
import { type Prompt, parametersOf, withoutParameter } from '../../../lib/prompt/index.ts';

const PROMPT: Prompt = {
  subject: { text: 'fox' },
  parameters: {
    seed: 5,
    midjourney: { stylize: 250, tile: true, images: ['https://a.example/1.png', 'https://a.example/2.png'] },
    stableDiffusion: { networks: ['<lora:foo:0.8>'], settings: { Steps: '20' } },
  },
};
const shown = (prompt: Prompt) =>
  parametersOf(prompt).map(({ name, value }) => (name ? `${name}: ${value}` : value));

test('all of them are listed, items of lists one by one', () => {
  expect(shown(PROMPT)).toEqual([
    'seed: 5',
    'stylize: 250',
    'tile: true',
    'https://a.example/1.png',
    'https://a.example/2.png',
    '<lora:foo:0.8>',
    'Steps: 20',
  ]);
  expect(parametersOf({})).toEqual([]);
});

test('each can be taken out, and nothing else goes', () => {
  const all = shown(PROMPT);
  for (const [at, { path }] of parametersOf(PROMPT).entries()) {
    const rest = withoutParameter(PROMPT, path);
    expect(shown(rest)).toEqual(all.filter((_, index) => index !== at));
    expect(rest.subject).toBe(PROMPT.subject);
  }
});

test('with the last, the groups around it and the parameters themselves are gone', () => {
  let prompt = PROMPT;
  for (let [first] = parametersOf(prompt); first; [first] = parametersOf(prompt))
    prompt = withoutParameter(prompt, first.path);
  expect(prompt).toEqual({ subject: { text: 'fox' } });
});

test('a path that leads nowhere takes nothing out', () => {
  expect(withoutParameter(PROMPT, ['midjourney', 'chaos'])).toEqual(PROMPT);
});
