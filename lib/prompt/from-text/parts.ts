export interface Part {
  text: string;
  /** May be negative. */
  weight: number;
}

/** `::` that ends a part, with its weight; nothing between the colons and the number. */
const DIVIDER = /::(-?(?:\d+\.?\d*|\.\d+))?(?=\s|$)/g;
/** NovelAI writes the number first. */
const NUMBER_FIRST = /(?:^|[\s,([{])-?(?:\d+\.?\d*|\.\d+)::[^:\n]{1,400}::/;

/**
 * Takes a text and gives the parts of a Midjourney multi-prompt (`hot::2 dog`) with their weights; else one part.
 * @param guess whether a number before the colons is taken for NovelAI's form, which has no parts
 */
export function partsOf(text: string, guess = true): Part[] {
  if (!text.includes('::') || (guess && NUMBER_FIRST.test(text))) return [{ text, weight: 1 }];
  const parts: Part[] = [];
  let from = 0;
  for (const found of text.matchAll(DIVIDER)) {
    parts.push({ text: text.slice(from, found.index), weight: found[1] ? Number(found[1]) : 1 });
    from = found.index + found[0].length;
  }
  parts.push({ text: text.slice(from), weight: 1 });
  return parts.filter((part) => part.text.trim() !== '');
}
