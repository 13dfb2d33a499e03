/** A word of a phrase, or a quoted stretch of it. */
export interface Token {
  /** As typed, without the signs around it. */
  text: string;
  lower: string;
  /** Where it begins in the phrase. */
  at: number;
  quoted: boolean;
  /** Whether a sign follows: a comma, or one that ends a noun phrase. */
  sign: '' | ',' | 'end';
}

/** What is looked at of a phrase; its grammar shows at its beginning. */
const LOOKED_AT = 400;
const TOKEN = /"[^"]*"[,;:.!?)\]]*|[^\s"]+/gu;
const PARTS = /^[([{'*]*(.*?)(['*]*[,;:.!?)\]}…]*)$/u;
const ABBREVIATION = /^(?:\p{Lu}|St|Mt|Mr|Mrs|Ms|Dr|Jr|Sr|vs)\.$/u;
const DASH = /^(?:[-–—/|+]+)$/;

/** Takes a phrase and returns its words with the signs after them. A bracket or a dash ends the word before it. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: piece, index } of text.slice(0, LOOKED_AT).matchAll(TOKEN)) {
    const former = tokens.at(-1);
    if (former && (DASH.test(piece) || /^[([{]/.test(piece))) former.sign = 'end';
    if (piece.startsWith('"')) tokens.push(quoted(piece, index));
    else if (!DASH.test(piece)) tokens.push(word(piece, index));
  }
  return tokens.filter(({ text: words }) => words !== '');
}

function quoted(piece: string, at: number): Token {
  const text = piece.slice(1, piece.lastIndexOf('"'));
  return { text, lower: text.toLowerCase(), at, quoted: true, sign: signOf(piece.slice(text.length + 2)) };
}

function word(piece: string, index: number): Token {
  const [, bare = '', signs = ''] = PARTS.exec(piece) ?? [];
  const at = index + piece.indexOf(bare);
  const abbreviated = ABBREVIATION.test(`${bare}.`) && signs === '.';
  return { text: bare, lower: bare.toLowerCase(), at, quoted: false, sign: abbreviated ? '' : signOf(signs) };
}

function signOf(signs: string): Token['sign'] {
  if (/[;:.!?)\]}…]/.test(signs)) return 'end';
  return signs.includes(',') ? ',' : '';
}
