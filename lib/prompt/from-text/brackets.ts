const OPEN = '([{';
const CLOSE = ')]}';

/**
 * Gives for each place of a text the place of the bracket's partner, -1 for everything else: a lone bracket (a smiley)
 * groups nothing, nor does an escaped one. Linear, however deep the brackets are nested.
 */
export function partnersOf(text: string): Int32Array {
  const partners = new Int32Array(text.length).fill(-1);
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') {
      at += 1;
      continue;
    }
    if (OPEN.includes(char)) open.push(at);
    else if (CLOSE.includes(char)) {
      const partner = open.at(-1);
      if (partner === undefined || OPEN.indexOf(text.charAt(partner)) !== CLOSE.indexOf(char)) continue;
      open.pop();
      partners[partner] = at;
      partners[at] = partner;
    }
  }
  return partners;
}
