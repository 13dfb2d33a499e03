const BRITISH: readonly [RegExp, string][] = [
  [/colour/g, 'color'],
  [/\bgrey/g, 'gray'],
  [/centre/g, 'center'],
  [/jewell/g, 'jewel'],
  [/mould/g, 'mold'],
];

/** Longer than any term, so that no long text is looked at. */
const LONGEST = 80;

/** Gives a text without case, hyphens and doubled spaces, in American spelling. */
export function plainWords(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\s-]+/g, ' ')
    .trim();
  return BRITISH.reduce((key, [british, american]) => key.replace(british, american), plain);
}

/** Gives the form under which a text is looked up; empty where it is longer than any term. */
export function keyOf(text: string): string {
  return text.length > LONGEST ? '' : plainWords(text);
}
