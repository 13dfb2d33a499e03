/**
 * Text as it is compared with the words: small letters without accents, words apart. `promptInput` and `prompt_input`
 * are two words each.
 */
export function normalize(text: string): string {
  return (
    text
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      // Put together again afterwards: a syllable of Korean is taken apart as well.
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC')
      .replace(/ı/g, 'i')
      .replace(/ł/g, 'l')
      .replace(/[-_\s/]+/g, ' ')
      .trim()
  );
}
