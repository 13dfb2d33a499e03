import { describe, expect, test } from 'vitest';
import { ASSISTANTS, answeringSite, assistantAt, assistantById } from '../../../lib/sites/assistants.ts';
import { siteFor } from '../../../lib/sites/match.ts';
import { siteById } from '../../../lib/sites/site-by-id.ts';

describe.each(ASSISTANTS)('$name', (assistant) => {
  test('opens at its own first site, without a word of anybody in the address', () => {
    const { search, hash } = new URL(assistant.address);
    expect(search + hash).toBe('');
    expect(siteFor(assistant.address)?.id).toBe(assistant.sites[0]);
    expect(assistantAt(assistant.address)).toBe(assistant);
  });

  test('is reached at sites that exist, each of one assistant', () => {
    for (const id of assistant.sites) {
      expect(siteById(id)).not.toBeNull();
      expect(ASSISTANTS.filter(({ sites }) => sites.includes(id))).toEqual([assistant]);
    }
  });
});

test('what is no assistant is none', () => {
  expect(assistantById('copy')).toBeNull();
  expect(assistantAt('https://www.midjourney.com/imagine')).toBeNull();
  expect(assistantAt('')).toBeNull();
});

test('an answer may come from any assistant in the list of sites', () => {
  expect(answeringSite('https://grok.com/')?.name).toBe('Grok');
  expect(answeringSite('https://www.bing.com/images/create')).toBeNull();
  expect(answeringSite('https://example.com/')).toBeNull();
});
