/**
 * Takes a text and gives it with a capital first letter, as a sentence begins. Words with a capital of their own
 * further in (`iPhone`, `eBay`), digits and scripts without capitals stay.
 */
export function capitalize(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  const upper = first.toUpperCase();
  // A letter whose capital is two letters (a sharp s) stays as it is.
  if (text === '' || upper === first || upper.length !== first.length) return text;
  const word = /^[^\s]{1,80}/u.exec(text)?.[0] ?? '';
  if (/\p{Ll}\p{Lu}/u.test(word)) return text;
  return upper + text.slice(first.length);
}
