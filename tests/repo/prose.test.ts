import { describe, expect, test } from 'vitest';
import { filesIn, SOURCE } from './lib/files.ts';
import { isMisplacedProse, isProse } from './lib/prose.ts';
import { type Node, placeOf, stringsIn, visitNodes } from './lib/strings.ts';

const CODE = filesIn(SOURCE, /\.tsx?$/);

describe('prose for people stands in the locale files', () => {
  test('what is shipped holds none', () => {
    const wrong = CODE.flatMap(stringsIn).filter(isMisplacedProse);
    expect(wrong.map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  });

  test.each([
    ['The page is gone.', true],
    ['{} is missing or wrong: it should be {}.', true],
    ['in a box of their own', true],
    ['no limit known', true],
    ['Remove quality words', true],
    ['Midjourney on Discord', false],
    ['Dream by WOMBO', false],
    ['header, nav, footer', false],
    ['id, table, at', false],
    ['image/png', false],
    ['stylize chaos weird exp', false],
    ['check.noSubject.message', false],
  ])('"%s" is prose: %j', (text, prose) => expect(isProse(text)).toBe(prose));
});

describe('keys of texts', () => {
  test('are never made of any string: the compiler checks each', () => {
    // The one function that puts a key and its values together is checked by its own type.
    const files = CODE.filter((path) => path !== 'lib/prompt/message.ts');
    const wrong = files.flatMap((path) => {
      const found: string[] = [];
      visitNodes(path, (node) => {
        if (isCastToKey(node)) found.push(placeOf(path, node));
      });
      return found;
    });
    expect(wrong).toEqual([]);
  });
});

/** `as TextKey`, `as Message['id']`, `as Message`. */
function isCastToKey({ type, typeAnnotation }: Node): boolean {
  if (type !== 'TSAsExpression') return false;
  return /"(?:TextKey|NumberedKey|NamedKey|Message|Texts)"/.test(JSON.stringify(typeAnnotation));
}
