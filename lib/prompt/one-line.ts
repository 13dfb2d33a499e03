import type { Compiled, Fragment } from './compiled.ts';

/** Behind these a line break is no more than a space; elsewhere it divides phrases. */
const PUNCTUATED = /[.,;:!?。、，；：！？،]["'”’)\]]*$/u;

/**
 * Returns a printed prompt on one line, for a box of one line and for one where Enter sends: each line break becomes a
 * space, or, between phrases that nothing else divides, a comma.
 */
export function onOneLine(compiled: Compiled): Compiled {
  if (!/[\n\r\u2028\u2029]/.test(compiled.text)) return compiled;
  let before = '';
  const fragments = compiled.fragments.map((fragment): Fragment => {
    // Between the values of JSON a comma would be one too many.
    if (/^\s*[{[]/.test(compiled.text))
      return { ...fragment, text: fragment.text.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ') };
    const text = fragment.text.replace(
      /[^\S\n\r\u2028\u2029]*[\n\r\u2028\u2029]\s*/g,
      (_break, at: number) => {
        const written = before + fragment.text.slice(0, at);
        return written.trim() === '' ? '' : PUNCTUATED.test(written.trimEnd()) ? ' ' : ', ';
      },
    );
    before = (before + text).slice(-20);
    return text === fragment.text ? fragment : { ...fragment, text };
  });
  const last = fragments.pop();
  // A break at the end divides nothing.
  if (last)
    fragments.push({
      ...last,
      text: /[\n\r\u2028\u2029]\s*$/.test(compiled.text) ? last.text.replace(/[,\s]+$/, '') : last.text,
    });
  const shown = fragments.filter(({ text }) => text !== '');
  return { ...compiled, fragments: shown, text: shown.map(({ text }) => text).join('') };
}
