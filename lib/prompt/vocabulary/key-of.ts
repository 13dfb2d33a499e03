const AMERICAN: Record<string, string> = {
  colour: 'color',
  grey: 'gray',
  centre: 'center',
  jewell: 'jewel',
  mould: 'mold',
};
const BRITISH = /colour|\bgrey|centre|jewell|mould/g;

/** Longer than any term, so that no long text is looked at. */
const LONGEST = 80;

/** Gives a text without case, hyphens and doubled spaces, in American spelling. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\s-]+/g, ' ')
    .trim()
    .replace(BRITISH, (british) => AMERICAN[british] ?? british);
}

/** Gives the form under which a text is looked up; empty where it is longer than any term. */
export function keyOf(text: string): string {
  return text.length > LONGEST ? '' : plainWords(text);
}
