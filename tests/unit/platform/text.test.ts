import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from '../../../lib/platform/browser.ts';
import { language, t } from '../../../lib/platform/text.ts';

vi.mock('../../../lib/platform/browser.ts', () => ({
  browser: { i18n: { getMessage: vi.fn(), getUILanguage: vi.fn() } },
}));
const i18n = vi.mocked(browser.i18n);

/** As the browser does it: a text that is not there is empty. */
function show(texts: Record<string, string>, interfaceLanguage: string) {
  i18n.getUILanguage.mockReturnValue(interfaceLanguage);
  i18n.getMessage.mockImplementation((name, values = []) =>
    (texts[name] ?? '').replace(/\$(\d)/g, (_, place) => [values].flat()[Number(place) - 1] ?? ''),
  );
}

const ENGLISH = {
  language_tag: 'en',
  boxes_ways_one: '$1 way',
  boxes_ways_other: '$1 ways',
  status_overLimit: '$1 over $2',
  tabs_build: 'Build',
};
beforeEach(() => show(ENGLISH, 'en-US'));

describe('the language that numbers and dates are written in', () => {
  test.each([
    ['en-GB', 'en', 'en-GB'],
    ['de-CH', 'de', 'de-CH'],
    ['pt-BR', 'pt-BR', 'pt-BR'],
    ['de-DE', 'en', 'en'],
    ['ar', 'en', 'en'],
  ])('interface %s, texts %s: %s', (asked, shown, expected) => {
    show({ ...ENGLISH, language_tag: shown }, asked);
    expect(language()).toBe(expected);
  });
});

describe('a text', () => {
  test('is asked for under its name', () => expect(t('tabs.build')).toBe('Build'));

  test('has the plural form for its first number, and numbers as its language writes them', () => {
    expect(t('boxes.ways', [1])).toBe('1 way');
    expect(t('boxes.ways', [1234])).toBe('1,234 ways');
    expect(t('status.overLimit', [12_345, 10_000])).toBe('12,345 over 10,000');
  });

  test('in another language has other forms and numbers', () => {
    const polish = {
      boxes_ways_one: '$1 sposób',
      boxes_ways_few: '$1 sposoby',
      boxes_ways_many: '$1 sposobów',
    };
    show({ ...polish, language_tag: 'pl' }, 'pl');
    expect([1, 3, 5, 12_345].map((count) => t('boxes.ways', [count]))).toEqual([
      '1 sposób',
      '3 sposoby',
      '5 sposobów',
      '12\u00a0345 sposobów',
    ]);
  });

  test('keeps what is handed in as a string', () => {
    expect(t('status.overLimit', ['12345', 1])).toBe('12345 over 1');
  });
});
